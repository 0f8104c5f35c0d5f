package org.dixit.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dixit.vocabulary.ActorKind;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private final CountryTable countries = CountryTable.load();

    @Test
    void hasAll193MembersOfTheUnitedNationsBeforeAnythingElse() {
        List<CountryTable.Power> members = countries.powers().subList(0, 193);

        assertThat(members).allMatch(power -> power.kind() == ActorKind.COUNTRY).hasSize(193);
        assertThat(members.getFirst().name()).isEqualTo("Afghanistan");
        assertThat(members.getLast().name()).isEqualTo("Zimbabwe");
        assertThat(countries.powers().get(193).name()).isEqualTo("Palestine");
    }

    @Test
    void knowsCapitalsAdjectivesPeopleAndSeats() {
        assertThat(name("Kyiv")).isEqualTo("Ukraine");
        assertThat(name("Kiev")).isEqualTo("Ukraine");
        assertThat(name("Burmese")).isEqualTo("Myanmar");
        assertThat(name("Danes")).isEqualTo("Denmark");
        assertThat(name("Élysée")).isEqualTo("Élysée");
        assertThat(Objects.requireNonNull(countries.power("Kremlin")).owner()).isEqualTo(countries.power("Russia"));
    }

    @Test
    void keepsTheCaseOfUsAndWest() {
        assertThat(countries.meaning("us")).isNull();
        assertThat(countries.meaning("west")).isNull();
        assertThat(name("US")).isEqualTo("United States");
    }

    private String name(String words) {
        return Objects.requireNonNull(countries.meaning(words)).power().name();
    }
}
