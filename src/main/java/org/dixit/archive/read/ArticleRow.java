package org.dixit.archive.read;

import static org.dixit.archive.sql.Column.KEY;
import static org.dixit.archive.sql.Column.TEXT_OR_NULL;
import static org.dixit.archive.sql.Column.TIME;
import static org.dixit.archive.sql.Column.TIME_OR_NULL;
import static org.dixit.archive.sql.Column.TRUTH;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.sql.ChildPages;
import org.dixit.archive.sql.Column;
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

    private static final ColumnSelection<ArticleRow> OWN = new ColumnSelection<>();
    private static final Column<ArticleRow, UUID> ID = OWN.always(KEY, "a.id");
    private static final Column<ArticleRow, @Nullable String> URL = OWN.add("url", TEXT_OR_NULL, "a.url");
    private static final Column<ArticleRow, @Nullable String> TITLE = OWN.add("title", TEXT_OR_NULL, "a.title");
    private static final Column<ArticleRow, @Nullable String> PUBLISHER =
            OWN.add("publisher", TEXT_OR_NULL, "a.publisher");
    private static final Column<ArticleRow, @Nullable String> AUTHOR = OWN.add("author", TEXT_OR_NULL, "a.author");
    private static final Column<ArticleRow, @Nullable Instant> PUBLISHED =
            OWN.add("publishedAt", TIME_OR_NULL, "a.published_at");
    private static final Column<ArticleRow, Instant> RECEIVED = OWN.add("receivedAt", TIME, "a.received_at");
    private static final Column<ArticleRow, Instant> DATED = OWN.add("dated", TIME, "a.dated");
    private static final Column<ArticleRow, Boolean> SHOWN = OWN.add("shown", TRUTH, "a.shown");

    private static final Columns COLUMNS = new Columns("a");

    /// The columns of `article b`, to be read along with other rows.
    static final Columns ALONG = new Columns("b");

    /// The components, including those of the revision, that are read only if they are requested.
    public static final Set<String> COMPONENTS = components();

    private static Set<String> components() {
        Set<String> components = new HashSet<>(OWN.components());
        components.addAll(RevisionRow.COMPONENTS);
        return Set.copyOf(components);
    }

    /// The columns of an article under some alias and of its current text, `article_revision r`.
    static final class Columns {

        private final ColumnSelection<ArticleRow> article;
        private final ColumnSelection<RevisionRow> revision;

        private Columns(String a) {
            article = OWN.with(sql -> sql.replace("a.", a + "."));
            revision = RevisionRow.columns(a + ".current_revision_id", a + ".id");
        }

        /// The columns of the `wanted` components, `null` for all.
        Chosen wanted(@Nullable Set<String> wanted) {
            return new Chosen(article.ofComponents(wanted), revision.ofComponents(wanted));
        }
    }

    /// Some of the columns of an article, and of its current text.
    record Chosen(ColumnSelection.Chosen<ArticleRow> article, ColumnSelection.Chosen<RevisionRow> revision) {

        /// The columns that are read, for a `SELECT`.
        String text() {
            return article.text() + revision.appended();
        }

        /// Reads an article from these columns, which come next.
        ArticleRow read(ResultRow row) throws SQLException {
            ResultRow.Part<ArticleRow> own = row.part(article);
            return new ArticleRow(
                    own.get(ID),
                    own.get(URL),
                    own.get(TITLE),
                    own.get(PUBLISHER),
                    own.get(AUTHOR),
                    own.get(PUBLISHED),
                    own.get(RECEIVED),
                    own.get(DATED),
                    own.get(SHOWN),
                    RevisionRow.read(row.part(revision)));
        }
    }

    /// Returns the columns of the `wanted` components, `null` for all, of `article a` and `article_revision r`.
    static String columns(@Nullable Set<String> wanted) {
        return COLUMNS.wanted(wanted).text();
    }

    /// Returns a reader of articles with the `wanted` components, `null` for all.
    static SqlReader.Reader<ArticleRow> reader(@Nullable Set<String> wanted) {
        Chosen chosen = COLUMNS.wanted(wanted);
        return chosen::read;
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
}
