package org.dixit.archive;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A text of an article as read, but for the text itself, which may be long. See [ArticleRevision] for the fields.
public record RevisionRow(
        UUID id,
        UUID articleId,
        int number,
        boolean current,
        Instant receivedAt,
        int codePoints,
        @Nullable String language,
        boolean analysed,
        @Nullable String notAnalysed,
        @Nullable String extractor) {

    static final String COLUMNS =
            addTo(Columns.always("r.id", "r.article_id")).all().text();

    /// Adds its columns to others but for its keys, which come first.
    static Columns addTo(Columns others) {
        return others.and("number", "r.number")
                .and("current", "r.current")
                .and("revisionReceivedAt", "r.received_at")
                .and("codePoints", "r.code_points")
                .and("language", "r.language")
                .and("analysed", "r.analysed")
                .and("notAnalysed", "r.not_analysed")
                .and("extractor", "r.extractor");
    }

    static RevisionRow read(Row row) throws SQLException {
        return new RevisionRow(
                row.id(),
                row.id(),
                row.number(),
                row.truth(),
                row.time(),
                row.number(),
                row.textOrNull(),
                row.truth(),
                row.textOrNull(),
                row.textOrNull());
    }
}
