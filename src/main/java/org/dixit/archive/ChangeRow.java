package org.dixit.archive;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened to an article after it was taken in.
///
/// @param number  its place in the order of filings and changes
/// @param kind    what happened
/// @param article the article, which may be gone
/// @param reason  why, where somebody said so
/// @param at      when
public record ChangeRow(
        long number, Kind kind, UUID article, @Nullable String reason, Instant at) {

    /// What can happen to an article. The database has the same words.
    public enum Kind {
        /// Another place shows it, too.
        APPEARED,
        /// What is known of its origin was corrected.
        CORRECTED,
        /// The last place that showed it shows another article.
        REPLACED,
        /// A place shows it again after none did.
        RESTORED,
        /// It was taken down.
        DELETED
    }
}
