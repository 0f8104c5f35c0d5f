package org.dixit.language;

import java.util.Arrays;

/// The parts of speech that a word was seen with.
final class AmbiguityClass {

    private final long[] each;
    private final Piece all;

    private AmbiguityClass(long[] each, Piece all) {
        this.each = each;
        this.all = all;
    }

    /// The class of some tags, with a space between two.
    static AmbiguityClass of(String tags) {
        long[] each = Arrays.stream(tags.split(" ", -1))
                .mapToLong(tag -> Piece.of(tag).hash())
                .toArray();
        return new AmbiguityClass(each, Piece.of(tags.replace(' ', Piece.JOINT)));
    }

    /// The hash of each tag.
    long[] each() {
        return each;
    }

    /// All tags joined, as one piece.
    Piece all() {
        return all;
    }
}
