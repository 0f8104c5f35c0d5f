package org.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Finding quotations takes time linear in the length of the text. Separate from [QuotationFinderTest], since
/// mutation tests exclude it.
class QuotationFinderTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"“", "\"", "' ", "“‘", "\" a", "'s ", "”", "``"})
    void aMegabyteOfMarksIsReadInLinearTime(String unit) {
        String text = unit.repeat(1_000_000 / unit.length());
        long before = System.nanoTime();
        QuotationFinder.in(text);

        assertThat((System.nanoTime() - before) / 1e9).isLessThan(10);
    }
}
