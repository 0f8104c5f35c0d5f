package org.dixit.archive.read;

import static org.dixit.archive.sql.Column.KEY;
import static org.dixit.archive.sql.Column.NUMBER;
import static org.dixit.archive.sql.Column.TEXT_OR_NULL;
import static org.dixit.archive.sql.Column.TIME;
import static org.dixit.archive.sql.Column.TRUTH;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.sql.Column;
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

    private static final ColumnSelection<RevisionRow> ALL = new ColumnSelection<>();
    private static final Column<RevisionRow, UUID> ID = ALL.always(KEY, "r.id");
    private static final Column<RevisionRow, UUID> ARTICLE = ALL.always(KEY, "r.article_id");
    private static final Column<RevisionRow, Integer> ORDINAL = ALL.add("number", NUMBER, "r.number");
    private static final Column<RevisionRow, Boolean> CURRENT = ALL.add("current", TRUTH, "r.current");
    private static final Column<RevisionRow, Instant> RECEIVED = ALL.add("revisionReceivedAt", TIME, "r.received_at");
    private static final Column<RevisionRow, Integer> CODE_POINTS = ALL.add("codePoints", NUMBER, "r.code_points");
    private static final Column<RevisionRow, @Nullable String> LANGUAGE =
            ALL.add("language", TEXT_OR_NULL, "r.language");
    private static final Column<RevisionRow, Boolean> ANALYSED = ALL.add("analysed", TRUTH, "r.analysed");
    private static final Column<RevisionRow, @Nullable String> NOT_ANALYSED =
            ALL.add("notAnalysed", TEXT_OR_NULL, "r.not_analysed");
    private static final Column<RevisionRow, @Nullable String> EXTRACTOR =
            ALL.add("extractor", TEXT_OR_NULL, "r.extractor");

    /// The components that are read along with an article only if they are requested. No component of [ArticleRow]
    /// has the same name.
    static final Set<String> COMPONENTS = ALL.components();

    static final String COLUMNS = ALL.all().text();

    /// Returns the columns with other SQL for the keys of the revision and its article: an article has both, so that
    /// it need not be joined to its revision for them.
    static ColumnSelection<RevisionRow> columns(String id, String articleId) {
        return ALL.with(ID, id).with(ARTICLE, articleId);
    }

    static RevisionRow read(ResultRow row) throws SQLException {
        return read(row.part(ALL.all()));
    }

    static RevisionRow read(ResultRow.Part<RevisionRow> revision) throws SQLException {
        return new RevisionRow(
                revision.get(ID),
                revision.get(ARTICLE),
                revision.get(ORDINAL),
                revision.get(CURRENT),
                revision.get(RECEIVED),
                revision.get(CODE_POINTS),
                revision.get(LANGUAGE),
                revision.get(ANALYSED),
                revision.get(NOT_ANALYSED),
                revision.get(EXTRACTOR));
    }
}
