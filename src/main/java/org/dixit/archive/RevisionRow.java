package org.dixit.archive;

import java.sql.ResultSet;
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

    static final String COLUMNS = """
            r.id AS revision_id, r.article_id, r.number, r.current, r.received_at, r.code_points, r.language, r.analysed,
            r.not_analysed, r.extractor""";

    static RevisionRow read(ResultSet row) throws SQLException {
        return new RevisionRow(
                Sql.id(row, "revision_id"),
                Sql.id(row, "article_id"),
                row.getInt("number"),
                row.getBoolean("current"),
                Sql.time(row, "received_at"),
                row.getInt("code_points"),
                row.getString("language"),
                row.getBoolean("analysed"),
                row.getString("not_analysed"),
                row.getString("extractor"));
    }
}
