package org.dixit.archive.provenance;

import java.util.UUID;

/// A range of an archived text, in code points.
///
/// @param revision the text
/// @param start    its first code point
/// @param end      the code point after the last one; a value beyond the end of the text means its end
public record TextRange(UUID revision, int start, int end) {

    /// Returns the range of up to `length` code points before this one.
    public TextRange before(int length) {
        return new TextRange(revision, Math.max(0, start - length), start);
    }

    /// Returns the range of up to `length` code points after this one.
    public TextRange after(int length) {
        return new TextRange(revision, end, end + length);
    }

    /// Returns this range with up to `length` code points before and after it.
    public TextRange around(int length) {
        return new TextRange(revision, Math.max(0, start - length), end + length);
    }
}
