package org.dixit.grammar.model;

import java.util.Arrays;

/// The ambiguity class of a word: the parts of speech with which it was seen in training.
final class AmbiguityClass {

    private final long[] each;
    private final FeatureHash all;

    private AmbiguityClass(long[] each, FeatureHash all) {
        this.each = each;
        this.all = all;
    }

    /// The class of the given tags, which are separated by spaces.
    static AmbiguityClass of(String tags) {
        long[] each = Arrays.stream(tags.split(" ", -1))
                .mapToLong(tag -> FeatureHash.of(tag).hash())
                .toArray();
        return new AmbiguityClass(each, FeatureHash.of(tags.replace(' ', FeatureHash.JOINT)));
    }

    /// The hash of each tag.
    long[] each() {
        return each;
    }

    /// The hash of all tags joined to one value.
    FeatureHash all() {
        return all;
    }
}
