package org.dixit.extraction.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.MentionKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The actors of the article that a new installation starts with.
class SeedActorsTest {

    private static ResolvedText stage = ResolvedText.of("");

    @BeforeAll
    static void read() throws IOException {
        stage = ResolvedText.of(Files.readString(Path.of("seeds", "000_7d4f572634b56776.txt")));
    }

    @Test
    void titlesBelongToNames() {
        assertThat(stage.mentions("Joe Biden", MentionKind.NAME))
                .containsExactly("U.S. President Joe Biden", "Biden", "Biden", "Biden", "Biden", "Biden");
        assertThat(stage.mentions("Vladimir Putin", MentionKind.NAME))
                .containsExactly("Russian President Vladimir Putin", "Putin", "Putin", "Putin", "Putin", "Putin");
        assertThat(stage.mentions("Dmitry Peskov", MentionKind.NAME))
                .containsExactly("Kremlin spokesman Dmitry Peskov");
    }

    @Test
    void capitalsAndAdjectivesReferToTheirStates() {
        assertThat(stage.who("Moscow", 1)).isEqualTo("Russia");
        assertThat(stage.who("Moscow", 2)).isEqualTo("Russia");
        assertThat(stage.who("Moscow", 3)).isEqualTo("Russia");
        assertThat(stage.who("Kiev")).isEqualTo("Ukraine");
        assertThat(stage.mentions("Russia", MentionKind.ADJECTIVE)).hasSize(10);
        assertThat(stage.mentions("Ukraine", MentionKind.ADJECTIVE)).containsOnly("Ukrainian");
        assertThat(stage.mentions("United States", MentionKind.NAME)).contains("The United States", "the US");
        assertThat(stage.mentions("United States", MentionKind.ADJECTIVE)).containsExactly("U.S.", "US", "U.S.");
        assertThat(stage.who("Western")).isEqualTo("the West");
        assertThat(stage.who("west")).isEqualTo("nobody");
    }

    @Test
    void rolesNameTheirAffiliation() {
        assertThat(stage.roles("Joe Biden")).containsExactly("President of United States");
        assertThat(stage.roles("Vladimir Putin")).containsExactly("President of Russia");
        assertThat(stage.roles("Dmitry Peskov")).containsExactly("spokesman of Kremlin");
    }

    @Test
    void pronounsFindTheirActors() {
        assertThat(stage.who("he", 1)).isEqualTo("Joe Biden");
        assertThat(stage.who("their", 1)).isEqualTo("Joe Biden + Vladimir Putin");
        assertThat(stage.who("the two leaders", 1)).isEqualTo("nobody");
        assertThat(stage.who("leaders", 1)).isEqualTo("Joe Biden + Vladimir Putin");
        assertThat(stage.who("it", 1)).isEqualTo("Kremlin");
        assertThat(stage.who("its", 1)).isEqualTo("Russia");
        assertThat(stage.who("it", 2)).isEqualTo("Russia");
        assertThat(stage.who("They", 1)).isEqualTo("U.S. officials");
        assertThat(stage.who("his", 1)).isEqualTo("Vladimir Putin");
        assertThat(stage.who("which", 2)).isEqualTo("Kremlin");
    }

    @Test
    void theOfficialIsTheChiefOfStaffWithoutAName() {
        String chief = stage.speaker("chief", 1);

        assertThat(chief).isEqualTo("Biden’s chief of staff");
        assertThat(stage.speaker("The official", 1)).isEqualTo(chief);
        assertThat(stage.speaker("the official", 1)).isEqualTo(chief);
        assertThat(stage.found(chief).named()).isFalse();
        assertThat(stage.roles(chief)).containsExactly("chief of staff of Joe Biden");
    }

    @Test
    void thePresidentOf2014IsNotPutin() {
        assertThat(stage.speaker("the Russian president", 1)).isEqualTo("the Russian president");
        assertThat(stage.found("the Russian president").named()).isFalse();
    }

    @Test
    void aSpokesmanSpeaksForHisState() {
        int begin = stage.text.indexOf("We are looking");
        int end = stage.text.indexOf("”said");
        int peskov = stage.references.speakers().at(9, 0).orElse(-1);
        for (int s = 0; s < stage.model.article().sentences().size(); s++) {
            for (var token : stage.model.sentence(s).tokens()) {
                peskov = token.form().equals("Peskov")
                        ? stage.references.speakers().at(s, token.index()).orElseThrow()
                        : peskov;
            }
        }
        stage.references.quotationBy(peskov, new CharRange(begin, end));

        assertThat(stage.who("We", 1)).isEqualTo("Russia");
        assertThat(stage.who("our", 1)).isEqualTo("Russia");
    }

    @Test
    void unnamedGroupsAreKeptIfTheySpeakOrAreAddressed() {
        assertThat(stage.speaker("U.S. officials", 1)).isEqualTo("U.S. officials");
        assertThat(stage.speaker("reporters", 1)).isEqualTo("reporters");
        assertThat(stage.found("U.S. officials").kind()).isEqualTo(ActorKind.GROUP);
        assertThat(stage.speaker("Nato", 1)).isEqualTo("Nato");
        assertThat(stage.speaker("state-run Russian media", 1)).isEqualTo("state-run Russian media");
    }
}
