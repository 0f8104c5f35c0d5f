package org.dixit.archive.read;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.sql.ChildPages;
import org.dixit.archive.sql.ColumnSelection;
import org.dixit.archive.sql.ResultRow;
import org.dixit.archive.sql.SqlReader;
import org.jspecify.annotations.Nullable;

/// An article as read, with the data of its current text except for the text itself. See [Article] for the fields.
///
/// @param dated    the time that it is sorted by
/// @param shown    whether any place still shows it
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
        boolean shown,
        RevisionRow revision) {

    private static final ColumnSelection COLUMNS = columns("a");

    /// Returns the columns of the `wanted` components, `null` for all, of `article a` and `article_revision r`.
    static String columns(@Nullable Set<String> wanted) {
        return COLUMNS.wanted(wanted).text();
    }

    /// Returns a reader of articles with the `wanted` components, `null` for all.
    static SqlReader.Reader<ArticleRow> reader(@Nullable Set<String> wanted) {
        ColumnSelection.Chosen chosen = COLUMNS.wanted(wanted);
        return row -> read(row, chosen);
    }

    /// Creates an article of which only the key is known.
    public static ArticleRow ofKey(UUID key) {
        RevisionRow none = new RevisionRow(ChildPages.ROOT, key, 0, false, Instant.EPOCH, 0, null, false, null, null);
        return new ArticleRow(key, null, null, null, null, null, Instant.EPOCH, Instant.EPOCH, false, none);
    }

    /// Returns the join to `article_revision r`, the current text of `article a`, which costs nothing if none of its
    /// columns is used.
    static String withRevision(String a) {
        return "LEFT JOIN article_revision r ON r.id = " + a + ".current_revision_id";
    }

    /// Returns the columns of an article, with the aliases `a` for the article and `r` for its revision.
    static ColumnSelection columns(String a) {
        return RevisionRow.addTo(ColumnSelection.always(a + ".id")
                .and("url", a + ".url")
                .and("title", a + ".title")
                .and("publisher", a + ".publisher")
                .and("author", a + ".author")
                .and("publishedAt", a + ".published_at")
                .and("receivedAt", a + ".received_at")
                .and("dated", a + ".dated")
                .and("shown", a + ".shown")
                .andAlways(a + ".current_revision_id", a + ".id"));
    }

    static ArticleRow read(ResultRow row, ColumnSelection.Chosen chosen) throws SQLException {
        row.only(chosen);
        return new ArticleRow(
                row.id(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.textOrNull(),
                row.timeOrNull(),
                row.time(),
                row.time(),
                row.truth(),
                RevisionRow.read(row));
    }
}
