package org.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Time is linear in the length of the text; apart from [QuotationsTest] since mutation tests leave it out.
class QuotationsTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"“", "\"", "' ", "“‘", "\" a", "'s ", "”", "``"})
    void aMegabyteOfMarksTakesNoMoreThanItsShareOfTime(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        long before = System.nanoTime();
        Quotations.in(text);

        assertThat((System.nanoTime() - before) / 1e9).isLessThan(10);
    }
}
