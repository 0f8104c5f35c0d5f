package org.dixit.archive;

import java.sql.SQLException;
import java.time.Instant;
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

    static final String COLUMNS = columns("a").all();

    /// Its columns where the article is called `a` and its revision `r`.
    static Columns columns(String a) {
        return RevisionRow.addTo(Columns.always(a + ".id")
                .and("url", a + ".url")
                .and("title", a + ".title")
                .and("publisher", a + ".publisher")
                .and("author", a + ".author")
                .and("publishedAt", a + ".published_at")
                .and("receivedAt", a + ".received_at")
                .and("dated", a + ".dated"));
    }

    static ArticleRow read(Row row) throws SQLException {
        return new ArticleRow(
                row.id(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.timeOrNull(),
                row.time(),
                row.time(),
                RevisionRow.read(row));
    }
}
