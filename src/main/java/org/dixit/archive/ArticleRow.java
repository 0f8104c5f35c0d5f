package org.dixit.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An article as read, with what is known of its current text but for the text itself. See [Article] for the
/// fields.
///
/// @param dated    the time that it is sorted by
/// @param revision its current text
public record ArticleRow(
        UUID id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable Instant publishedAt,
        Instant receivedAt,
        Instant dated,
        RevisionRow revision) {

    static final String COLUMNS = """
            a.id, a.url, a.title, a.publisher, a.author, a.published_at, a.received_at AS first_received_at, a.dated,
            """ + RevisionRow.COLUMNS;

    static ArticleRow read(ResultSet row) throws SQLException {
        OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        return new ArticleRow(
                Sql.id(row, "id"),
                row.getString("url"),
                row.getString("title"),
                row.getString("publisher"),
                row.getString("author"),
                published == null ? null : published.toInstant(),
                Sql.time(row, "first_received_at"),
                Sql.time(row, "dated"),
                RevisionRow.read(row));
    }
}
