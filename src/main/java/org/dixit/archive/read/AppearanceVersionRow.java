package org.dixit.archive.read;

import static org.dixit.archive.sql.Column.TEXT_OR_NULL;
import static org.dixit.archive.sql.Column.TIME;
import static org.dixit.archive.sql.Column.TIME_OR_NULL;

import java.sql.SQLException;
import java.time.Instant;
import org.dixit.archive.sql.Column;
import org.dixit.archive.sql.ColumnSelection;
import org.dixit.archive.sql.ResultRow;
import org.jspecify.annotations.Nullable;

/// What was known of an appearance before it was corrected, as read. See [Appearance] for the fields.
///
/// @param correctedAt when other values replaced these
/// @param correctedBy who corrected them; `null` if a later submission did, or if that is not known
public record AppearanceVersionRow(
        @Nullable String url,
        @Nullable String urlGiven,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable Instant publishedAt,
        Instant correctedAt,
        @Nullable String correctedBy) {

    private static final ColumnSelection<AppearanceVersionRow> ALL = new ColumnSelection<>();
    private static final Column<AppearanceVersionRow, @Nullable String> URL = ALL.always(TEXT_OR_NULL, "h.url");
    private static final Column<AppearanceVersionRow, @Nullable String> URL_GIVEN =
            ALL.always(TEXT_OR_NULL, "h.url_given");
    private static final Column<AppearanceVersionRow, @Nullable String> TITLE = ALL.always(TEXT_OR_NULL, "h.title");
    private static final Column<AppearanceVersionRow, @Nullable String> PUBLISHER =
            ALL.always(TEXT_OR_NULL, "h.publisher");
    private static final Column<AppearanceVersionRow, @Nullable String> AUTHOR = ALL.always(TEXT_OR_NULL, "h.author");
    private static final Column<AppearanceVersionRow, @Nullable Instant> PUBLISHED =
            ALL.always(TIME_OR_NULL, "h.published_at");
    private static final Column<AppearanceVersionRow, Instant> CORRECTED_AT = ALL.always(TIME, "h.corrected_at");
    private static final Column<AppearanceVersionRow, @Nullable String> CORRECTED_BY =
            ALL.always(TEXT_OR_NULL, "h.corrected_by");

    static final String COLUMNS = ALL.all().text();

    static AppearanceVersionRow read(ResultRow row) throws SQLException {
        ResultRow.Part<AppearanceVersionRow> version = row.part(ALL.all());
        return new AppearanceVersionRow(
                version.get(URL),
                version.get(URL_GIVEN),
                version.get(TITLE),
                version.get(PUBLISHER),
                version.get(AUTHOR),
                version.get(PUBLISHED),
                version.get(CORRECTED_AT),
                version.get(CORRECTED_BY));
    }
}
