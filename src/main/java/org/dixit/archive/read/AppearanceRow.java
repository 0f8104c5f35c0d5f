package org.dixit.archive.read;

import java.sql.SQLException;
import java.time.Instant;
import org.dixit.archive.sql.ResultRow;
import org.jspecify.annotations.Nullable;

/// A place that shows an article, as read. See [Appearance] for the fields.
public record AppearanceRow(
        @Nullable String url,
        @Nullable String urlGiven,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable Instant publishedAt,
        Instant seenAt,
        @Nullable Instant replacedAt) {

    static final String COLUMNS =
            "x.url, x.url_given, x.title, x.publisher, x.author, x.published_at, x.seen_at, x.replaced_at";

    static AppearanceRow read(ResultRow row) throws SQLException {
        return new AppearanceRow(
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.timeOrNull(),
                row.time(),
                row.timeOrNull());
    }
}
