package org.dixit.intake;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What to correct in what is known of an article's origin. A value that is `null` stays as it is.
///
/// @param article     the article
/// @param title       its headline
/// @param url         where it was published
/// @param publisher   the newspaper, agency or site
/// @param author      who wrote it
/// @param language    its language; a text is analysed anew where that makes a difference
/// @param publishedAt when it was published
/// @param clear       what is not known after all
public record Correction(
        UUID article,
        @Nullable String title,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String language,
        @Nullable String publishedAt,
        Set<Field> clear) {

    /// Copies the set.
    public Correction {
        clear = Set.copyOf(clear);
    }

    /// What can be corrected.
    public enum Field {
        /// The headline.
        TITLE,
        /// Where it was published.
        URL,
        /// The newspaper, agency or site.
        PUBLISHER,
        /// Who wrote it.
        AUTHOR,
        /// Its language, which is found out again.
        LANGUAGE,
        /// When it was published.
        PUBLISHED_AT
    }
}
