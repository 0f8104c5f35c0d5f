package org.dixit.archive.filter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dixit.archive.entity.WebAddress;
import org.dixit.archive.sql.SqlQuery;
import org.jspecify.annotations.Nullable;

/// Criteria for where and by whom an article was published. A `null` criterion is not applied, and a list matches any
/// of its values; a single appearance of the article must meet all criteria.
///
/// @param publishers the publishers, one of whom published it, ignoring case and accents
/// @param authors    the authors, one of whom wrote it, ignoring case and accents
/// @param urls       the addresses, at one of which it was published
/// @param dated      whether the article's date of publication is known
public record OriginCriteria(
        @Nullable List<String> publishers,
        @Nullable List<String> authors,
        @Nullable List<WebAddress> urls,
        @Nullable Boolean dated) {

    /// Any origin.
    public static final OriginCriteria ANY = new OriginCriteria(null, null, null, null);

    /// Any of the names of a parameter, folded for comparison.
    private static final String FOLDED = "ANY (ARRAY (SELECT folded(n.name) FROM unnest(?::text[]) AS n (name)))";

    private static final String KEYS = "ANY (ARRAY (SELECT text_sha256(n.url) FROM unnest(?::text[]) AS n (url)))";

    /// Returns these criteria with `dated` set to `known`.
    public OriginCriteria dated(boolean known) {
        return new OriginCriteria(publishers, authors, urls, known);
    }

    /// Whether there are criteria for the places where an article was published.
    public boolean hasPlaceCriteria() {
        return Stream.of(publishers, authors, urls).anyMatch(Objects::nonNull);
    }

    /// Adds the condition that an article has such a place, dated within a period, if there are criteria for places.
    ///
    /// @param article the expression of the article's key
    /// @param shows   the condition for `appearance x` to be considered
    void addTo(SqlQuery query, String article, String shows, @Nullable Instant since, @Nullable Instant until) {
        if (hasPlaceCriteria()) {
            query.add("AND EXISTS (SELECT FROM appearance x WHERE x.article_id = " + article + " AND " + shows);
            addPlaceTo(query, "x", since, until);
            query.add(")");
        }
    }

    /// Adds the conditions on an appearance.
    public void addPlaceTo(SqlQuery query, String x, @Nullable Instant since, @Nullable Instant until) {
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

    /// Adds the condition that the date of a statement's article is known, or is unknown.
    void addDateTo(SqlQuery query) {
        if (dated != null) {
            query.add("AND " + (dated ? "NOT " : "")
                    + "EXISTS (SELECT FROM article u WHERE u.id = s.article_id AND u.published_at IS NULL)");
        }
    }
}
