package org.dixit.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.dixit.vocabulary.ActorKind;
import org.junit.jupiter.api.Test;

class CountryTableTest {

    private final CountryTable countries = CountryTable.load();

    @Test
    void tableBeginsWithAll193MembersOfTheUnitedNations() {
        List<CountryTable.Entry> members = countries.entries().subList(0, 193);

        assertThat(members).allMatch(entry -> entry.kind() == ActorKind.COUNTRY).hasSize(193);
        assertThat(members.getFirst().name()).isEqualTo("Afghanistan");
        assertThat(members.getLast().name()).isEqualTo("Zimbabwe");
        assertThat(countries.entries().get(193).name()).isEqualTo("Palestine");
    }

    @Test
    void tableHasCapitalsAdjectivesPeopleAndSeats() {
        assertThat(name("Kyiv")).isEqualTo("Ukraine");
        assertThat(name("Kiev")).isEqualTo("Ukraine");
        assertThat(name("Burmese")).isEqualTo("Myanmar");
        assertThat(name("Danes")).isEqualTo("Denmark");
        assertThat(name("Élysée")).isEqualTo("Élysée");
        assertThat(Objects.requireNonNull(countries.entry("Kremlin")).owner()).isEqualTo(countries.entry("Russia"));
    }

    @Test
    void tableIsCaseSensitiveForUsAndWest() {
        assertThat(countries.meaning("us")).isNull();
        assertThat(countries.meaning("west")).isNull();
        assertThat(name("US")).isEqualTo("United States");
    }

    private String name(String words) {
        return Objects.requireNonNull(countries.meaning(words)).entry().name();
    }
}
