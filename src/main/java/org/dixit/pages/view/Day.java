package org.dixit.pages.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A day as people write it, in UTC.
///
/// @param words   the day in words: "2 May 2026"
/// @param machine the time as an attribute of HTML has it
public record Day(String words, String machine) {

    private static final DateTimeFormatter WORDS = formatter("d MMMM uuuu");

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }

    /// Returns the day of a time.
    public static @Nullable Day of(@Nullable Instant time) {
        return time == null ? null : new Day(WORDS.format(time), time.toString());
    }
}
