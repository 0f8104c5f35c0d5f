package org.dixit.archive;

import java.util.UUID;

/// A stretch of a text that is kept, in code points.
///
/// @param revision the text
/// @param start    its first code point
/// @param end      the code point after it; beyond the end of the text it means that end
public record Stretch(UUID revision, int start, int end) {

    /// As many code points before this one as there are, at most `length`.
    public Stretch before(int length) {
        return new Stretch(revision, Math.max(0, start - length), start);
    }

    /// As many code points after this one as there are, at most `length`.
    public Stretch after(int length) {
        return new Stretch(revision, end, end + length);
    }

    /// This one with up to `length` code points before and after it.
    public Stretch around(int length) {
        return new Stretch(revision, Math.max(0, start - length), end + length);
    }
}
