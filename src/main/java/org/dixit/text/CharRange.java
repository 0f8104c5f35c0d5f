package org.dixit.text;

/// A range of a Java string in UTF-16 units. The extractor uses these, since `String`, `Pattern` and the tokenizer
/// do; [CodePoints] converts them to [Span]s once, for the result.
///
/// @param begin the first unit, counted from 0
/// @param end   the unit after the last one; may equal `begin`
public record CharRange(int begin, int end) implements Comparable<CharRange> {

    /// @throws IllegalArgumentException if `begin` is negative or `end` is less than `begin`
    public CharRange {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a range of a string: [" + begin + ", " + end + ")");
        }
    }

    /// The substring of `text` that the range covers.
    ///
    /// @throws IndexOutOfBoundsException if the range is not inside `text`
    public String of(String text) {
        return text.substring(begin, end);
    }

    /// The substring of `text` that the range covers, on one line and with single spaces.
    ///
    /// @throws IndexOutOfBoundsException if the range is not inside `text`
    public String inOneLine(String text) {
        String words = of(text);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if ((c != ' ' && Character.isWhitespace(c)) || (c == ' ' && (i == 0 || words.charAt(i - 1) == ' '))) {
                return words.strip().replaceAll("\\s+", " ");
            }
        }
        return words;
    }

    /// The number of UTF-16 units in the range.
    public int length() {
        return end - begin;
    }

    /// Whether this range contains all of `other`.
    public boolean contains(CharRange other) {
        return begin <= other.begin && other.end <= end;
    }

    /// Whether this range contains the unit at `index`.
    public boolean contains(int index) {
        return begin <= index && index < end;
    }

    /// Whether the two ranges share at least one unit.
    public boolean overlaps(CharRange other) {
        return begin < other.end && other.begin < end;
    }

    /// The units that both ranges share.
    ///
    /// @throws IllegalArgumentException if there are none between them
    public CharRange intersection(CharRange other) {
        return new CharRange(Math.max(begin, other.begin), Math.min(end, other.end));
    }

    /// Orders ranges by `begin`, outer before inner.
    @Override
    public int compareTo(CharRange other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
