package org.dixit.archive;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An article as read, with what is known of its current text but for the text itself. See [Article] for the
/// fields.
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

    private static final Columns COLUMNS = columns("a");

    /// Those of its columns that are `wanted`, `null` for all, where it is `article a` and `article_revision r`.
    static String columns(@Nullable Set<String> wanted) {
        return COLUMNS.wanted(wanted).text();
    }

    /// Reads an article with what is `wanted` of it.
    static Sql.Reader<ArticleRow> reader(@Nullable Set<String> wanted) {
        Columns.Chosen chosen = COLUMNS.wanted(wanted);
        return row -> read(row, chosen);
    }

    /// An article of which only the key is known.
    public static ArticleRow ofKey(UUID key) {
        RevisionRow none = new RevisionRow(Level.ROOT, key, 0, false, Instant.EPOCH, 0, null, false, null, null);
        return new ArticleRow(key, null, null, null, null, null, Instant.EPOCH, Instant.EPOCH, false, none);
    }

    /// What brings `article_revision r`, the current text of `article a`, and costs nothing where nobody wants it.
    static String withRevision(String a) {
        return "LEFT JOIN article_revision r ON r.id = " + a + ".current_revision_id";
    }

    /// Its columns where the article is called `a` and its revision `r`.
    static Columns columns(String a) {
        return RevisionRow.addTo(Columns.always(a + ".id")
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

    static ArticleRow read(Row row, Columns.Chosen chosen) throws SQLException {
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
