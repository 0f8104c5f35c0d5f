package org.dixit.text;

import java.util.Arrays;

/// Converts UTF-16 indices of one string to code point indices and back. The string is scanned once; if it has no
/// characters outside the Basic Multilingual Plane, the two indices are equal.
public final class CodePoints {

    private final int length;
    /// The UTF-16 indices of the low surrogates of all pairs, ascending; empty if the two indices are equal.
    private final int[] seconds;

    /// Scans `text` once, in time linear in its length.
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

    /// The code point index of the UTF-16 index `utf16`. An index inside a surrogate pair maps to the end of the
    /// pair.
    ///
    /// @throws IndexOutOfBoundsException if `utf16` is outside the text
    public int at(int utf16) {
        if (utf16 < 0 || utf16 > length) {
            throw new IndexOutOfBoundsException("index " + utf16 + " outside a text of " + length);
        }
        int i = Arrays.binarySearch(seconds, utf16);
        return utf16 - (i >= 0 ? i : -i - 1);
    }

    /// The span of code points that covers `chars`.
    ///
    /// @throws IndexOutOfBoundsException if `chars` is outside the text
    /// @throws IllegalArgumentException if `chars` is empty
    public Span span(CharRange chars) {
        return new Span(at(chars.begin()), at(chars.end()));
    }

    /// The UTF-16 index of the code point `index`.
    ///
    /// @throws IndexOutOfBoundsException if `index` is outside the text
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

    /// The UTF-16 range of `span`.
    ///
    /// @throws IndexOutOfBoundsException if `span` is outside the text
    public CharRange chars(Span span) {
        return new CharRange(utf16(span.start()), utf16(span.end()));
    }
}
