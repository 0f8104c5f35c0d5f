package org.dixit.archive.filter;

/// Language ranges with basic filtering (RFC 4647, section 3.3.1): `en` also matches `en-GB`, and `*` matches any
/// known language.
final class LanguageRanges {

    private LanguageRanges() {}

    /// Returns the condition that the tag in `column` matches one of the ranges of an array parameter.
    static String condition(String column) {
        return column
                + " IS NOT NULL AND EXISTS (SELECT FROM unnest(?::text[]) AS x (range) WHERE x.range = '*' OR lower("
                + column + ") = lower(x.range) OR starts_with(lower(" + column + "), lower(x.range) || '-'))";
    }
}
