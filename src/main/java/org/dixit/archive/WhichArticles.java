package org.dixit.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which articles to read. `null` asks for nothing; all that is asked for must hold.
///
/// @param origin     where and by whom it was published
/// @param title      words in the title, in the syntax of web search
/// @param analysed   whether actors and statements were looked for in the current text
/// @param current    whether any place still shows it; those that one shows where nothing is asked
/// @param languages  with a current text that one of these ranges finds, see [Languages]
/// @param speakers   one of these actors says something in the current text
/// @param mentions   the current text mentions one of these actors
/// @param text       words in title or current text, in the syntax of web search
/// @param since      dated not before; where places are asked for, published there not before
/// @param until      dated before; where places are asked for, published there before
/// @param not        and not like this
public record WhichArticles(
        Origin origin,
        @Nullable String title,
        @Nullable Boolean analysed,
        @Nullable Boolean current,
        @Nullable List<String> languages,
        @Nullable List<UUID> speakers,
        @Nullable List<UUID> mentions,
        @Nullable String text,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable WhichArticles not) {

    /// With the marks that the search knows.
    public WhichArticles {
        text = text == null ? null : Marks.asked(text);
        title = title == null ? null : Marks.asked(title);
    }

    /// Every article.
    public static final WhichArticles ALL =
            new WhichArticles(Origin.ANY, null, null, null, null, null, null, null, null, null, null);

    /// The conditions on `article a` and its current `article_revision r`.
    void addTo(Query query) {
        query.add(current == null || current ? "AND a.shown" : "AND NOT a.shown");
        addConditionsTo(query);
    }

    private void addConditionsTo(Query query) {
        boolean former = current != null && !current;
        origin.addTo(query, "a.id", former ? "true" : "x.replaced_at IS NULL", since, until);
        if (origin.dated() != null) {
            query.add("AND a.published_at IS " + (origin.dated() ? "NOT NULL" : "NULL"));
        }
        query.and("r.analysed = ?", analysed)
                .and("a.title_search @@ " + WhichStatements.SEARCH, title)
                .andAnyOf(Languages.found("r.language"), languages)
                .andAnyOf(
                        """
                        EXISTS (SELECT FROM statement x JOIN participation f ON f.statement_id = x.id
                            WHERE x.revision_id = r.id AND f.role\s""" + WhichStatements.SPEAKING + " AND f.actor_id = " + WhichParticipants.KEPT + ")", speakers)
                .andAnyOf(
                        "EXISTS (SELECT FROM mention x WHERE x.revision_id = r.id AND x.actor_id = "
                                + WhichParticipants.KEPT + ")",
                        mentions)
                .and("a.dated >= ?", origin.asksPlaces() ? null : since)
                .and("a.dated < ?", origin.asksPlaces() ? null : until);
        if (text != null) {
            query.add(
                            "AND a.id IN (SELECT x.article_id FROM article_revision x WHERE x.current AND x.text_search @@ "
                                    + WhichStatements.SEARCH,
                            text)
                    .add(
                            "UNION ALL SELECT x.id FROM article x WHERE x.title_search @@ " + WhichStatements.SEARCH
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
