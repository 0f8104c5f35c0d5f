package org.dixit.intake;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A correction to the record of an article's origin. A value that is `null` leaves the field as it is.
///
/// @param article     the article
/// @param title       its headline
/// @param url         where it was published
/// @param publisher   the newspaper, agency or site
/// @param author      who wrote it
/// @param language    its language; the text is analysed again if that makes a difference
/// @param publishedAt when it was published
/// @param clear       the fields to clear, because their values turned out to be unknown
/// @param by          who makes the correction, `null` if that is not known
public record Correction(
        UUID article,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable String publishedAt,
        Set<Field> clear,
        @Nullable String by) {

    /// Copies the set.
    public Correction {
        clear = Set.copyOf(clear);
    }

    /// The fields that can be corrected.
    public enum Field {
        /// The headline.
        TITLE,
        /// Where it was published.
        URL,
        /// The newspaper, agency or site.
        PUBLISHER,
        /// Who wrote it.
        AUTHOR,
        /// Its language, which is detected again.
        LANGUAGE,
        /// When it was published.
        PUBLISHED_AT
    }
}
