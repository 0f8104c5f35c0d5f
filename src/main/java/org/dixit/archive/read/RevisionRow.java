package org.dixit.archive.read;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.dixit.archive.sql.ColumnSelection;
import org.dixit.archive.sql.ResultRow;
import org.jspecify.annotations.Nullable;

/// A revision of an article as read, without the text itself, which may be long. See [ArticleRevision] for the
/// fields.
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
            addTo(ColumnSelection.always("r.id", "r.article_id")).all().text();

    /// Adds the columns of a revision to others, except for its keys, which come first.
    static ColumnSelection addTo(ColumnSelection others) {
        return others.and("number", "r.number")
                .and("current", "r.current")
                .and("revisionReceivedAt", "r.received_at")
                .and("codePoints", "r.code_points")
                .and("language", "r.language")
                .and("analysed", "r.analysed")
                .and("notAnalysed", "r.not_analysed")
                .and("extractor", "r.extractor");
    }

    static RevisionRow read(ResultRow row) throws SQLException {
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
