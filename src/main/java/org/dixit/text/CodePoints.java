package org.dixit.text;

import java.util.Arrays;

/// Turns UTF-16 indices of one string into code points and back. A text without a character outside the basic plane
/// costs nothing; another one is counted once.
public final class CodePoints {

    private final int length;
    /// The UTF-16 indices of the low surrogates of all pairs, rising; empty where the units are equal.
    private final int[] seconds;

    /// Counts `text` once, in time linear in its length.
    public CodePoints(String text) {
        this.length = text.length();
        this.seconds = lowSurrogates(text);
    }

    private static int[] lowSurrogates(String text) {
        int[] found = new int[16];
        int n = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (n == found.length) {
                    found = Arrays.copyOf(found, 2 * n);
                }
                found[n++] = i++;
            }
        }
        return Arrays.copyOf(found, n);
    }

    /// The number of code points in the text.
    public int count() {
        return length - seconds.length;
    }

    /// The code point index of the UTF-16 index `utf16` (one inside a pair belongs to the pair's end).
    ///
    /// @throws IndexOutOfBoundsException where `utf16` lies outside the text
    public int at(int utf16) {
        if (utf16 < 0 || utf16 > length) {
            throw new IndexOutOfBoundsException("index " + utf16 + " outside a text of " + length);
        }
        int i = Arrays.binarySearch(seconds, utf16);
        return utf16 - (i >= 0 ? i : -i - 1);
    }

    /// The span of code points that covers `chars`.
    ///
    /// @throws IndexOutOfBoundsException where `chars` lies outside the text
    /// @throws IllegalArgumentException where `chars` is empty
    public Span span(Chars chars) {
        return new Span(at(chars.begin()), at(chars.end()));
    }

    /// The UTF-16 index of the code point `index`.
    ///
    /// @throws IndexOutOfBoundsException where `index` lies outside the text
    public int utf16(int index) {
        if (index < 0 || index > count()) {
            throw new IndexOutOfBoundsException("code point " + index + " outside a text of " + count());
        }
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] - middle <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return index + low;
    }

    /// The UTF-16 stretch of `span`.
    ///
    /// @throws IndexOutOfBoundsException where `span` lies outside the text
    public Chars chars(Span span) {
        return new Chars(utf16(span.start()), utf16(span.end()));
    }
}
