package org.dixit.archive.feed;

import jakarta.inject.Singleton;
import java.util.List;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.archive.sql.SqlReader;

/// Reads the changes of articles, in the order in which they happened.
@Singleton
public class ChangeReads {

    private final SqlReader sql;

    ChangeReads(SqlReader sql) {
        this.sql = sql;
    }

    /// Returns the number of the last change, 0 if there is none.
    ///
    /// @throws ArchiveUnavailable if the database does not answer
    public long last() {
        return sql.list(
                        SqlQuery.of("SELECT coalesce(max(number), 0) AS last FROM article_change"),
                        row -> row.value(Long.class))
                .getFirst();
    }

    /// Returns up to `size` changes after a number.
    ///
    /// @throws ArchiveUnavailable if the database does not answer
    public List<ChangeRow> after(long number, int size) {
        SqlQuery query = SqlQuery.of(
                        "SELECT c.number, c.kind, c.article_id, c.reason, c.changed_at FROM article_change c")
                .add("WHERE c.number > ? ORDER BY c.number LIMIT ?", number, size);
        return sql.list(
                query,
                row -> new ChangeRow(
                        row.value(Long.class),
                        row.enumValue(ChangeRow.Kind.class),
                        row.id(),
                        row.textOrNull(),
                        row.time()));
    }
}
