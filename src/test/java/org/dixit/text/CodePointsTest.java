package org.dixit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// Places in code points, spans and stretches.
class CodePointsTest {

    @Test
    void aTextOfTheBasicPlaneCountsAlike() {
        CodePoints places = new CodePoints("naïve “text”");

        assertThat(places.count()).isEqualTo(12);
        assertThat(places.at(7)).isEqualTo(7);
        assertThat(places.utf16(7)).isEqualTo(7);
    }

    @Test
    void aCharacterOutsideItCountsOnce() {
        String text = "a😀b𝒜c";
        CodePoints places = new CodePoints(text);

        assertThat(places.count()).isEqualTo(5);
        assertThat(places.span(new Chars(3, 6))).isEqualTo(new Span(2, 4));
        assertThat(places.chars(new Span(2, 4)).of(text)).isEqualTo("b𝒜");
        for (int i = 0; i <= places.count(); i++) {
            assertThat(places.at(places.utf16(i))).isEqualTo(i);
            assertThat(places.utf16(i)).isEqualTo(text.offsetByCodePoints(0, i));
        }
    }

    @Test
    void aLoneSurrogateIsACodePointOfItsOwn() {
        CodePoints places = new CodePoints("\uDE00a\uD83D");

        assertThat(places.count()).isEqualTo(3);
        assertThat(places.at(3)).isEqualTo(3);
    }

    @Test
    void aPlaceOutsideTheTextIsRefused() {
        CodePoints places = new CodePoints("a😀");

        assertThatThrownBy(() -> places.at(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> places.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> places.utf16(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aSpanHasAtLeastOneCodePoint() {
        assertThatThrownBy(() -> new Span(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Span(1, 3)).isLessThan(new Span(2, 3));
    }

    @Test
    void aStretchKnowsWhatLiesInIt() {
        Chars stretch = new Chars(2, 6);

        assertThat(stretch.length()).isEqualTo(4);
        assertThat(stretch.of("0123456789")).isEqualTo("2345");
        assertThat(stretch.contains(new Chars(2, 6))).isTrue();
        assertThat(stretch.contains(new Chars(5, 7))).isFalse();
        assertThat(stretch.contains(6)).isFalse();
        assertThat(stretch.overlaps(new Chars(5, 7))).isTrue();
        assertThat(stretch.overlaps(new Chars(6, 7))).isFalse();
        assertThat(new Chars(2, 9)).as("outer before inner").isLessThan(stretch);
        assertThatThrownBy(() -> new Chars(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
