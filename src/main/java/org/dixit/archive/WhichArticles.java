package org.dixit.archive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which articles to read. `null` asks for nothing; all that is asked for must hold.
///
/// @param publishers from one of them
/// @param languages  with a current text that one of these ranges finds, see [Languages]
/// @param speakers   one of these actors says something in the current text
/// @param mentions   the current text mentions one of these actors
/// @param text       words in title or current text, in the syntax of web search
/// @param since      dated not before
/// @param until      dated before
/// @param not        and not like this
public record WhichArticles(
        @Nullable List<String> publishers,
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
    }

    /// Every article.
    public static final WhichArticles ALL = new WhichArticles(null, null, null, null, null, null, null, null);

    /// The conditions on `article a` and its current `article_revision r`.
    void addTo(Query query) {
        query.andAnyOf("a.publisher = ANY (?::text[])", publishers)
                .andAnyOf(Languages.found("r.language"), languages)
                .andAnyOf(
                        """
                        EXISTS (SELECT FROM statement x JOIN participation f ON f.statement_id = x.id
                            WHERE x.revision_id = r.id AND f.role\s""" + WhichStatements.SPEAKING + " AND f.actor_id = " + WhichParticipants.KEPT + ")", speakers)
                .andAnyOf(
                        "EXISTS (SELECT FROM mention x WHERE x.revision_id = r.id AND x.actor_id = "
                                + WhichParticipants.KEPT + ")",
                        mentions)
                .and("a.dated >= ?", since)
                .and("a.dated < ?", until);
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
            query.add("AND (true");
            not.addTo(query);
            query.add(") IS NOT TRUE");
        }
    }
}
