package org.dixit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"kristin,kristen", "maurer,mauer", "gonzales,gonzalez", "phillips,philips", "anderson,andersson"})
    void spellingsOfOneNameAreVariants(String one, String other) {
        assertThat(Spelling.isVariant(one, other)).isTrue();
        assertThat(Spelling.isVariant(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"obama,osama", "johnson,johnston", "maria,marie", "wolff,wolf", "daniel,danielle", "smith,smith"})
    void otherNamesAreNot(String one, String other) {
        assertThat(Spelling.isVariant(one, other)).isFalse();
        assertThat(Spelling.isVariant(other, one)).isFalse();
    }
}
