package org.dixit.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which articles to read. `null` asks for nothing; all that is asked for must hold.
///
/// @param publishers from one of them
/// @param languages  in one of them, as BCP 47 tags
/// @param since      dated not before
/// @param until      dated before
public record WhichArticles(
        @Nullable List<String> publishers,
        @Nullable List<String> languages,
        @Nullable Instant since,
        @Nullable Instant until) {

    /// Every article.
    public static final WhichArticles ALL = new WhichArticles(null, null, null, null);

    /// The conditions on `article a` and its current `article_revision r`.
    void addTo(Query query) {
        query.andAnyOf("a.publisher = ANY (?::text[])", publishers)
                .andAnyOf("r.language = ANY (?::text[])", languages)
                .and("a.dated >= ?", since)
                .and("a.dated < ?", until);
    }
}
