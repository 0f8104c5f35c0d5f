package org.dixit.archive.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A change of an article after it was filed.
///
/// @param number  its position in the common order of filings and changes
/// @param kind    the kind of change
/// @param article the article, which may no longer exist
/// @param reason  the reason, if one was given
/// @param at      the time of the change
public record ChangeRow(
        long number, Kind kind, UUID article, @Nullable String reason, Instant at) {

    /// The kinds of change. The database uses the same names.
    public enum Kind {
        /// Another place shows it as well.
        APPEARED,
        /// The data on its origin was corrected.
        CORRECTED,
        /// The last place that showed it shows another article.
        REPLACED,
        /// A place shows it again after a time when none did.
        RESTORED,
        /// It was taken down.
        DELETED
    }
}
