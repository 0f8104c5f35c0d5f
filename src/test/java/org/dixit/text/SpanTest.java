package org.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    private static final Span SPAN = new Span(2, 6);

    @Test
    void lengthIsTheNumberOfCodePoints() {
        assertThat(SPAN.length()).isEqualTo(4);
        assertThat(new Span(0, 1).length()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 3", "3, 2"})
    void emptyOrNegativeSpanIsRefused(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[" + start + ", " + end + ")");
    }

    @ParameterizedTest
    @CsvSource({"2, 6, true", "3, 5, true", "1, 6, false", "2, 7, false", "7, 9, false"})
    void spanContainsSpansInsideIt(int start, int end, boolean expected) {
        assertThat(SPAN.contains(new Span(start, end))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"5, 9, true", "6, 9, false", "0, 3, true", "0, 2, false", "3, 4, true", "0, 9, true"})
    void spansOverlapIfTheyShareACodePoint(int start, int end, boolean expected) {
        assertThat(SPAN.overlaps(new Span(start, end))).isEqualTo(expected);
    }

    @Test
    void orderIsByStartAndOuterBeforeInner() {
        assertThat(SPAN).isLessThan(new Span(3, 4)).isGreaterThan(new Span(1, 9));
        assertThat(SPAN).isLessThan(new Span(2, 5)).isGreaterThan(new Span(2, 7));
        assertThat(SPAN.compareTo(new Span(2, 6))).isZero();
    }
}
