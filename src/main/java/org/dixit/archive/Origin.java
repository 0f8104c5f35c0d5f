package org.dixit.archive;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where and by whom an article must have been published. `null` asks for nothing, a list for any of its values; one of
/// the article's appearances must have all that is asked for.
///
/// @param publishers published by one of them, whatever the case and the accents
/// @param authors    written by one of them, whatever the case and the accents
/// @param urls       published at one of them
/// @param dated      whether it is known when the article was published
public record Origin(
        @Nullable List<String> publishers,
        @Nullable List<String> authors,
        @Nullable List<WebAddress> urls,
        @Nullable Boolean dated) {

    /// Published anywhere.
    public static final Origin ANY = new Origin(null, null, null, null);

    /// The forms in which the names of a parameter are compared.
    private static final String FOLDED = "ANY (ARRAY (SELECT folded(n.name) FROM unnest(?::text[]) AS n (name)))";

    private static final String KEYS = "ANY (ARRAY (SELECT text_sha256(n.url) FROM unnest(?::text[]) AS n (url)))";

    /// With whether the date is known.
    Origin dated(boolean known) {
        return new Origin(publishers, authors, urls, known);
    }

    /// Whether anything is asked of the places where an article was published.
    boolean asksPlaces() {
        return Stream.of(publishers, authors, urls).anyMatch(Objects::nonNull);
    }

    /// The condition that an article has such a place, of which it is also asked that it is dated within a time.
    ///
    /// @param article the expression of the article's key
    /// @param shows   the condition that `appearance x` counts
    void addTo(Query query, String article, String shows, @Nullable Instant since, @Nullable Instant until) {
        if (asksPlaces()) {
            query.add("AND EXISTS (SELECT FROM appearance x WHERE x.article_id = " + article + " AND " + shows);
            addPlaceTo(query, "x", since, until);
            query.add(")");
        }
    }

    /// The conditions on an appearance.
    void addPlaceTo(Query query, String x, @Nullable Instant since, @Nullable Instant until) {
        query.andAnyOf(x + ".publisher_key = " + FOLDED, publishers)
                .andAnyOf(x + ".author_key = " + FOLDED, authors)
                .andAnyOf(
                        x + ".url_key = " + KEYS,
                        urls == null
                                ? null
                                : urls.stream().map(WebAddress::compared).toList())
                .and(x + ".dated >= ?", since)
                .and(x + ".dated < ?", until);
    }

    /// The condition that the date of a statement's article is known, or not.
    void addDateTo(Query query) {
        if (dated != null) {
            query.add("AND " + (dated ? "NOT " : "")
                    + "EXISTS (SELECT FROM article u WHERE u.id = s.article_id AND u.published_at IS NULL)");
        }
    }
}
