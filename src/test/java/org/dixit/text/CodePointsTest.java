package org.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// Positions in code points, spans and ranges.
class CodePointsTest {

    @Test
    void basicPlaneTextHasEqualIndices() {
        CodePoints places = new CodePoints("naïve “text”");

        assertThat(places.count()).isEqualTo(12);
        assertThat(places.at(7)).isEqualTo(7);
        assertThat(places.utf16(7)).isEqualTo(7);
    }

    @Test
    void aSupplementaryCharacterCountsOnce() {
        String text = "a😀b𝒜c";
        CodePoints places = new CodePoints(text);

        assertThat(places.count()).isEqualTo(5);
        assertThat(places.span(new CharRange(3, 6))).isEqualTo(new Span(2, 4));
        assertThat(places.chars(new Span(2, 4)).of(text)).isEqualTo("b𝒜");
        for (int i = 0; i <= places.count(); i++) {
            assertThat(places.at(places.utf16(i))).isEqualTo(i);
            assertThat(places.utf16(i)).isEqualTo(text.offsetByCodePoints(0, i));
        }
    }

    @Test
    void aLoneSurrogateIsOneCodePoint() {
        CodePoints places = new CodePoints("\uDE00a\uD83D");

        assertThat(places.count()).isEqualTo(3);
        assertThat(places.at(3)).isEqualTo(3);
    }

    @Test
    void anIndexOutsideTheTextIsRefused() {
        CodePoints places = new CodePoints("a😀");

        assertThatThrownBy(() -> places.at(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> places.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> places.utf16(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> places.utf16(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(places.at(3)).isEqualTo(2);
        assertThat(places.utf16(2)).isEqualTo(3);
        assertThat(places.at(0)).isZero();
    }

    @Test
    void anIndexInsideAPairBelongsToItsEnd() {
        assertThat(new CodePoints("a😀b").at(2)).isEqualTo(2);
    }

    @Test
    void manyPairsAreAllCounted() {
        String text = "😀".repeat(40) + "x";
        CodePoints places = new CodePoints(text);

        assertThat(places.count()).isEqualTo(41);
        assertThat(places.at(80)).isEqualTo(40);
        assertThat(places.utf16(40)).isEqualTo(80);
        assertThat(places.utf16(17)).isEqualTo(34);
    }

    @Test
    void aSpanHasAtLeastOneCodePoint() {
        assertThatThrownBy(() -> new Span(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Span(1, 3)).isLessThan(new Span(2, 3));
    }

    @Test
    void aRangeContainsItsParts() {
        CharRange stretch = new CharRange(2, 6);

        assertThat(stretch.length()).isEqualTo(4);
        assertThat(stretch.of("0123456789")).isEqualTo("2345");
        assertThat(stretch.contains(new CharRange(2, 6))).isTrue();
        assertThat(stretch.contains(new CharRange(5, 7))).isFalse();
        assertThat(stretch.contains(6)).isFalse();
        assertThat(stretch.overlaps(new CharRange(5, 7))).isTrue();
        assertThat(stretch.overlaps(new CharRange(6, 7))).isFalse();
        assertThat(stretch.contains(2)).isTrue();
        assertThat(stretch.contains(1)).isFalse();
        assertThat(stretch.contains(new CharRange(1, 4))).isFalse();
        assertThat(stretch.overlaps(new CharRange(0, 3))).isTrue();
        assertThat(stretch.overlaps(new CharRange(0, 2))).isFalse();
        assertThat(stretch.intersection(new CharRange(4, 9))).isEqualTo(new CharRange(4, 6));
        assertThat(stretch.intersection(new CharRange(0, 3))).isEqualTo(new CharRange(2, 3));
        assertThatThrownBy(() -> stretch.intersection(new CharRange(7, 9)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new CharRange(2, 9)).as("outer before inner").isLessThan(stretch);
        assertThat(new CharRange(1, 3)).isLessThan(stretch);
        assertThat(new CharRange(3, 9)).isGreaterThan(stretch);
        assertThat(stretch.compareTo(new CharRange(2, 6))).isZero();
        assertThatThrownBy(() -> new CharRange(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new CharRange(3, 3).length()).isZero();
    }

    @Test
    void wordsInOneLineHaveSingleSpaces() {
        assertThat(new CharRange(0, 10).inOneLine("the\n  old!")).isEqualTo("the old!");
        assertThat(new CharRange(0, 7).inOneLine("the old")).isEqualTo("the old");
        assertThat(new CharRange(3, 7).inOneLine("the old")).isEqualTo("old");
        assertThat(new CharRange(0, 8).inOneLine("the  old")).isEqualTo("the old");
        assertThatThrownBy(() -> new CharRange(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
