package org.dixit.extraction.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSpellingTest {

    @ParameterizedTest
    @CsvSource({"kristin,kristen", "maurer,mauer", "gonzales,gonzalez", "phillips,philips", "anderson,andersson"})
    void spellingsOfOneNameAreVariants(String one, String other) {
        assertThat(NameSpelling.isVariant(one, other)).isTrue();
        assertThat(NameSpelling.isVariant(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"obama,osama", "johnson,johnston", "maria,marie", "wolff,wolf", "daniel,danielle", "smith,smith"})
    void otherNamesAreNot(String one, String other) {
        assertThat(NameSpelling.isVariant(one, other)).isFalse();
        assertThat(NameSpelling.isVariant(other, one)).isFalse();
    }
}
