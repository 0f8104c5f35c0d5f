package org.dixit.archive.read;

import static org.dixit.archive.sql.Column.KEY;
import static org.dixit.archive.sql.Column.TEXT_OR_NULL;
import static org.dixit.archive.sql.Column.TIME;
import static org.dixit.archive.sql.Column.TIME_OR_NULL;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.dixit.archive.sql.Column;
import org.dixit.archive.sql.ColumnSelection;
import org.dixit.archive.sql.ResultRow;
import org.jspecify.annotations.Nullable;

/// A place that shows an article, as read. See [Appearance] for the fields.
public record AppearanceRow(
        UUID id,
        @Nullable String url,
        @Nullable String urlGiven,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable Instant publishedAt,
        Instant seenAt,
        @Nullable Instant replacedAt) {

    private static final ColumnSelection<AppearanceRow> ALL = new ColumnSelection<>();
    private static final Column<AppearanceRow, UUID> ID = ALL.always(KEY, "x.id");
    private static final Column<AppearanceRow, @Nullable String> URL = ALL.always(TEXT_OR_NULL, "x.url");
    private static final Column<AppearanceRow, @Nullable String> URL_GIVEN = ALL.always(TEXT_OR_NULL, "x.url_given");
    private static final Column<AppearanceRow, @Nullable String> TITLE = ALL.always(TEXT_OR_NULL, "x.title");
    private static final Column<AppearanceRow, @Nullable String> PUBLISHER = ALL.always(TEXT_OR_NULL, "x.publisher");
    private static final Column<AppearanceRow, @Nullable String> AUTHOR = ALL.always(TEXT_OR_NULL, "x.author");
    private static final Column<AppearanceRow, @Nullable Instant> PUBLISHED =
            ALL.always(TIME_OR_NULL, "x.published_at");
    private static final Column<AppearanceRow, Instant> SEEN = ALL.always(TIME, "x.seen_at");
    private static final Column<AppearanceRow, @Nullable Instant> REPLACED = ALL.always(TIME_OR_NULL, "x.replaced_at");

    static final String COLUMNS = ALL.all().text();

    static AppearanceRow read(ResultRow row) throws SQLException {
        ResultRow.Part<AppearanceRow> place = row.part(ALL.all());
        return new AppearanceRow(
                place.get(ID),
                place.get(URL),
                place.get(URL_GIVEN),
                place.get(TITLE),
                place.get(PUBLISHER),
                place.get(AUTHOR),
                place.get(PUBLISHED),
                place.get(SEEN),
                place.get(REPLACED));
    }
}
