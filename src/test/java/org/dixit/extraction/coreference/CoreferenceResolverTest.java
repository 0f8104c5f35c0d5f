package org.dixit.extraction.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dixit.text.CharRange;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.MentionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CastingTest {

    @Test
    void aSurnameIsTheFullNameBeforeOrAfterIt() {
        Stage stage =
                Stage.of("Okafor wins the vote\n\nAda Okafor won the vote on Monday. Ms. Okafor thanked her voters.");

        assertThat(stage.who("Okafor", 1)).isEqualTo("Ada Okafor");
        assertThat(stage.who("Okafor", 3)).isEqualTo("Ada Okafor");
        assertThat(stage.who("her")).isEqualTo("Ada Okafor");
    }

    @Test
    void twoPeopleOfOneSurnameAreToldApartByTheirTitles() {
        Stage stage =
                Stage.of("Paul Hartwell met Susan Hartwell in Oslo. Mr. Hartwell left early. Mrs. Hartwell stayed.");

        assertThat(stage.who("Hartwell", 3)).isEqualTo("Paul Hartwell");
        assertThat(stage.who("Hartwell", 4)).isEqualTo("Susan Hartwell");
    }

    @Test
    void aSurnameOfTwoPeopleWithoutMoreStaysUnresolved() {
        Stage stage = Stage.of("Paul Hartwell and Peter Hartwell run the firm. Hartwell said sales fell.");

        assertThat(stage.who("Hartwell", 3)).isEqualTo("nobody");
    }

    @Test
    void whoBoreASurnameFirstKeepsIt() {
        Stage stage =
                Stage.of("Omar Haddad built a boat. Haddad sailed it home. His father Karim Saleh Haddad waited there."
                        + " The neighbours came too. They brought food. Then Haddad slept.");

        assertThat(stage.who("Haddad", 2)).isEqualTo("Omar Haddad");
        assertThat(stage.who("Haddad", 4)).isEqualTo("Omar Haddad");
    }

    @Test
    void initialsAndMiddleNamesDoNotMakeTwoPeople() {
        Stage stage = Stage.of("John Q. Miller spoke. John Miller said it was late. J. Miller left.");

        assertThat(stage.names()).containsExactly("John Q. Miller");
    }

    @Test
    void anAcronymIsItsOrganization() {
        Stage stage = Stage.of("The World Health Organization (WHO) warned of the disease. The WHO said it was ready."
                + " The International Monetary Fund agreed. The IMF has money.");

        assertThat(stage.who("WHO", 2)).isEqualTo("World Health Organization");
        assertThat(stage.who("it")).isEqualTo("World Health Organization");
        assertThat(stage.who("IMF")).isEqualTo("International Monetary Fund");
    }

    @Test
    void aDepartmentIsTheDepartment() {
        Stage stage = Stage.of("The Justice Department sued the airline on Friday. The department said it would win.");

        assertThat(stage.who("department")).isEqualTo("Justice Department");
    }

    @Test
    void aCompanyLosesItsEnd() {
        Stage stage = Stage.of("Norvex Holdings Ltd. cut 300 jobs. Norvex said demand was weak.");

        assertThat(stage.who("Norvex", 2)).startsWith("Norvex Holdings");
    }

    @Test
    void aCapitalIsTheStateWhereItActsAndTheCityElsewhere() {
        Stage stage = Stage.of(
                "Beijing said the ships would stay. The minister arrived in Beijing on Tuesday. He hailed Beijing's policy.");

        assertThat(stage.who("Beijing", 1)).isEqualTo("China");
        assertThat(stage.who("Beijing", 2)).isEqualTo("Beijing");
        assertThat(stage.who("Beijing", 3)).isEqualTo("China");
        assertThat(stage.found("Beijing").kind()).isEqualTo(ActorKind.PLACE);
    }

    @Test
    void hyphensDoNotHideStates() {
        Stage stage = Stage.of("US-Russian talks about the Iranian-backed rebels failed.");

        assertThat(stage.who("US")).isEqualTo("United States");
        assertThat(stage.who("Russian")).isEqualTo("Russia");
        assertThat(stage.who("Iranian")).isEqualTo("Iran");
        assertThat(stage.mentions("United States", MentionKind.ADJECTIVE)).containsExactly("US");
    }

    @Test
    void seatsOfPowerAreOrganizationsOfTheirOwn() {
        Stage stage = Stage.of("The White House said it would wait. Downing Street declined to comment.");

        assertThat(stage.found("White House").kind()).isEqualTo(ActorKind.ORGANIZATION);
        assertThat(stage.who("it")).isEqualTo("White House");
        assertThat(stage.names()).contains("Downing Street");
    }

    @Test
    void appositionsGiveRoles() {
        Stage stage = Stage.of(
                "Elena Varga, Hungary's finance minister, rejected the plan. Tom Reed, a professor at Yale, praised it.");

        assertThat(stage.roles("Elena Varga")).containsExactly("finance minister of Hungary");
        assertThat(stage.roles("Tom Reed")).containsExactly("professor of Yale");
    }

    @Test
    void aRoleNextToANameIsItsBearer() {
        Stage stage = Stage.of("Norway's prime minister, Ingrid Dahl said no. Her father Olav Dahl agreed.");

        assertThat(stage.speaker("Norway's prime minister", 1)).isEqualTo("Ingrid Dahl");
        assertThat(stage.speaker("Her father", 1)).isEqualTo("Olav Dahl");
    }

    @Test
    void theMinisterGoesBackToTheOnlyMinister() {
        Stage stage = Stage.of("Foreign Minister Pavel Novak arrived. The minister said talks would go on.");

        assertThat(stage.speaker("The minister", 1)).isEqualTo("Pavel Novak");
    }

    @Test
    void aFormerPresidentIsNotThePresident() {
        Stage stage = Stage.of(
                "President Carla Ruiz spoke in Lima. The former president of the club, who had resigned, left.");

        assertThat(stage.speaker("The former president", 1)).isNotEqualTo("Carla Ruiz");
    }

    @Test
    void unnamedSourcesBecomeUnnamedActors() {
        Stage stage =
                Stage.of("Two people briefed on the talks said a deal was near. Critics disagreed. A report said so.");

        assertThat(stage.speaker("Two people", 1)).isEqualTo("two people");
        assertThat(stage.speaker("Critics", 1)).isEqualTo("critics");
        assertThat(stage.speaker("A report", 1)).isEqualTo("a report");
        assertThat(stage.found("critics").kind()).isEqualTo(ActorKind.GROUP);
        assertThat(stage.found("a report").kind()).isEqualTo(ActorKind.DOCUMENT);
    }

    @Test
    void heAndSheGoByGender() {
        Stage stage = Stage.of("Maria Lopez met David Stone at noon. She said he was late.");

        assertThat(stage.who("She")).isEqualTo("Maria Lopez");
        assertThat(stage.who("he")).isEqualTo("David Stone");
    }

    @Test
    void aPersonPronounInAQuotationIsNotItsSpeaker() {
        Stage stage = Stage.of("Peter Falk praised Henry Moss on Sunday. “He never gave up,” Falk said.");
        int falk = stage.cast.actorAt(0, 0).orElseThrow();
        int begin = stage.text.indexOf('“') + 1;
        stage.references.quotationBy(falk, new CharRange(begin, stage.text.indexOf('”')));

        assertThat(stage.who("He")).isEqualTo("Henry Moss");
    }

    @Test
    void firstPersonIsTheSpeakerAndWeIsTheCompany() {
        Stage stage = Stage.of("“I think we did well,” said Nora Lind, chief executive of Norvex.");
        int begin = stage.text.indexOf('“') + 1;
        int lind = stage.cast
                .actorAt(0, stage.cast.sentence(0).size() > 9 ? indexOf(stage, "Lind") : 0)
                .orElseThrow();
        stage.references.quotationBy(lind, new CharRange(begin, stage.text.indexOf('”')));

        assertThat(stage.who("I")).isEqualTo("Nora Lind");
        assertThat(stage.who("we")).isEqualTo("Norvex");
    }

    private static int indexOf(Stage stage, String form) {
        return stage.cast.sentence(0).tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow()
                .index();
    }

    @Test
    void relativePronounsStandForWhatTheyHangOn() {
        Stage stage = Stage.of("Anna Berg, who leads the party, spoke to workers.");

        assertThat(stage.who("who")).isEqualTo("Anna Berg");
    }

    @Test
    void coordinatedSpeakersAreSeveral() {
        Stage stage = Stage.of("Karen Holt and Luis Prado said the law was unfair.");

        assertThat(stage.references.speakers().allAt(0, 1).stream().map(stage.cast::name))
                .containsExactly("Karen Holt", "Luis Prado");
    }

    @Test
    void noNameComesFromOutsideTheText() {
        Stage stage = Stage.of("The German chancellor met the French president. The chancellor smiled.");

        assertThat(stage.names()).containsExactly("Germany", "France");
        assertThat(stage.speaker("The chancellor", 1)).isEqualTo("the German chancellor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "“”", "he said", "the the the", "'s of , who", "He he HE", "\uD83D", "-"})
    void textWithoutAnybodyHasNoActors(String text) {
        Stage stage = Stage.of(text);

        assertThat(stage.names()).isEmpty();
        assertThat(stage.roster().ambiguous(stage.cast)).isEmpty();
    }

    @Test
    void brokenTextKeepsItsName() {
        Stage stage = Stage.of("US-");

        assertThat(stage.names()).containsExactly("United States");
        assertThat(stage.mentions("United States", MentionKind.ADJECTIVE)).containsExactly("US");
    }
}
