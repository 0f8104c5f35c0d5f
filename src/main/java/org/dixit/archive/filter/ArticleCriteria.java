package org.dixit.archive.filter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dixit.archive.sql.SqlQuery;
import org.jspecify.annotations.Nullable;

/// Criteria for articles. A `null` criterion is not applied; all others must hold.
///
/// @param origin     the criteria for where and by whom the article was published
/// @param title      words in the title, in web search syntax
/// @param analysed   whether the current text was analysed for actors and statements
/// @param current    whether any place still shows the article; `null` means `true`, except within `not`
/// @param languages  the language ranges, one of which matches the current text, see [LanguageRanges]
/// @param speakers   the actors, one of whom says something in the current text
/// @param mentions   the actors, one of whom the current text mentions
/// @param text       words in the title or current text, in web search syntax
/// @param since      the earliest date, inclusive; with criteria for places, the earliest date of publication there
/// @param until      the latest date, exclusive; with criteria for places, the latest date of publication there
/// @param not        the criteria that the article must not meet
public record ArticleCriteria(
        OriginCriteria origin,
        @Nullable String title,
        @Nullable Boolean analysed,
        @Nullable Boolean current,
        @Nullable List<String> languages,
        @Nullable List<UUID> speakers,
        @Nullable List<UUID> mentions,
        @Nullable String text,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable ArticleCriteria not) {

    /// Replaces punctuation in the searches by marks that the search recognizes.
    public ArticleCriteria {
        text = text == null ? null : SearchPunctuation.normalizeQuery(text);
        title = title == null ? null : SearchPunctuation.normalizeQuery(title);
    }

    /// Every article.
    public static final ArticleCriteria ALL =
            new ArticleCriteria(OriginCriteria.ANY, null, null, null, null, null, null, null, null, null, null);

    /// Adds the conditions on `article a` and its current `article_revision r`.
    public void addTo(SqlQuery query) {
        query.add(current == null || current ? "AND a.shown" : "AND NOT a.shown");
        addConditionsTo(query);
    }

    private void addConditionsTo(SqlQuery query) {
        boolean former = current != null && !current;
        origin.addTo(query, "a.id", former ? "true" : "x.replaced_at IS NULL", since, until);
        if (origin.dated() != null) {
            query.add("AND a.published_at IS " + (origin.dated() ? "NOT NULL" : "NULL"));
        }
        query.and("r.analysed = ?", analysed)
                .and("a.title_search @@ " + StatementCriteria.SEARCH, title)
                .andAnyOf(LanguageRanges.condition("r.language"), languages)
                .andAnyOf(
                        """
                        EXISTS (SELECT FROM statement x JOIN participation f ON f.statement_id = x.id
                            WHERE x.revision_id = r.id AND f.role\s""" + StatementCriteria.SPEAKING + " AND f.actor_id = " + ParticipantCriteria.KEPT + ")",
                        speakers)
                .andAnyOf(
                        "EXISTS (SELECT FROM mention x WHERE x.revision_id = r.id AND x.actor_id = "
                                + ParticipantCriteria.KEPT + ")",
                        mentions)
                .and("a.dated >= ?", origin.hasPlaceCriteria() ? null : since)
                .and("a.dated < ?", origin.hasPlaceCriteria() ? null : until);
        if (text != null) {
            query.add(
                            "AND a.id IN (SELECT x.article_id FROM article_revision x WHERE x.current AND x.text_search @@ "
                                    + StatementCriteria.SEARCH,
                            text)
                    .add(
                            "UNION ALL SELECT x.id FROM article x WHERE x.title_search @@ " + StatementCriteria.SEARCH
                                    + ")",
                            text);
        }
        if (not != null) {
            query.add("AND (" + (not.current == null ? "true" : not.current ? "a.shown" : "NOT a.shown"));
            not.addConditionsTo(query);
            query.add(") IS NOT TRUE");
        }
    }
}
