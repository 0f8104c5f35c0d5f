package org.dixit.archive;

/// How languages are asked for: by ranges of basic filtering (RFC 4647, section 3.3.1), where `en` finds `en-GB`,
/// too, and `*` any language that is known.
final class Languages {

    private Languages() {}

    /// The condition that `column` holds a tag which one of the ranges of an array parameter finds.
    static String found(String column) {
        return column
                + " IS NOT NULL AND EXISTS (SELECT FROM unnest(?::text[]) AS x (range) WHERE x.range = '*' OR lower("
                + column + ") = lower(x.range) OR starts_with(lower(" + column + "), lower(x.range) || '-'))";
    }
}
