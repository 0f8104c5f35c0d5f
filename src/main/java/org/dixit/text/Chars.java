package org.dixit.text;

/// A stretch of a Java string in UTF-16 units. The extractor works in these, since `String`, `Pattern` and the
/// tokenizer do; [CodePoints] turns them into [Span]s once, at the edge.
///
/// @param begin the first unit, counted from 0
/// @param end   the unit after the last one; may equal `begin`
public record Chars(int begin, int end) implements Comparable<Chars> {

    /// @throws IllegalArgumentException where `begin` is negative or `end` lies before it
    public Chars {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a stretch of a string: [" + begin + ", " + end + ")");
        }
    }

    /// The words of `text` that it covers.
    ///
    /// @throws IndexOutOfBoundsException where it does not lie inside `text`
    public String of(String text) {
        return text.substring(begin, end);
    }

    /// The words of `text` that it covers, in one line and with single spaces.
    ///
    /// @throws IndexOutOfBoundsException where it does not lie inside `text`
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

    /// The number of UTF-16 units in it.
    public int length() {
        return end - begin;
    }

    /// Whether all of `other` lies in it.
    public boolean contains(Chars other) {
        return begin <= other.begin && other.end <= end;
    }

    /// Whether the unit at `index` lies in it.
    public boolean contains(int index) {
        return begin <= index && index < end;
    }

    /// Whether the two share at least one unit.
    public boolean overlaps(Chars other) {
        return begin < other.end && other.begin < end;
    }

    /// By begin, outer before inner.
    @Override
    public int compareTo(Chars other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
