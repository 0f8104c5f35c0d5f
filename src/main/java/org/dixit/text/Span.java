package org.dixit.text;

/// A range of one article's text in Unicode code points, the unit of the W3C Web Annotation model's
/// TextPositionSelector.
///
/// @param start the first code point, counted from 0
/// @param end   the code point after the last one; greater than `start`
public record Span(int start, int end) implements Comparable<Span> {

    /// @throws IllegalArgumentException if `start` is negative or `end` is not after it
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "a span must satisfy 0 <= start < end, not [" + start + ", " + end + ")");
        }
    }

    /// The number of code points in the span.
    public int length() {
        return end - start;
    }

    /// Whether this span contains every code point of `other`.
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two spans share at least one code point.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// Orders spans by `start`, and if two start together, the longer one first: outer before inner.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
