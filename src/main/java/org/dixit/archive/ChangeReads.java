package org.dixit.archive;

import jakarta.inject.Singleton;
import java.util.List;

/// Reads what happened to articles, in the order in which it happened.
@Singleton
public class ChangeReads {

    private final Sql sql;

    ChangeReads(Sql sql) {
        this.sql = sql;
    }

    /// The number of the last change, 0 where there is none.
    ///
    /// @throws ArchiveUnavailable where the database does not answer
    public long last() {
        return sql.list(
                        Query.of("SELECT coalesce(max(number), 0) AS last FROM article_change"),
                        row -> row.value(Long.class))
                .getFirst();
    }

    /// Up to `size` changes behind a number.
    ///
    /// @throws ArchiveUnavailable where the database does not answer
    public List<ChangeRow> after(long number, int size) {
        Query query = Query.of("SELECT c.number, c.kind, c.article_id, c.reason, c.changed_at FROM article_change c")
                .add("WHERE c.number > ? ORDER BY c.number LIMIT ?", number, size);
        return sql.list(
                query,
                row -> new ChangeRow(
                        row.value(Long.class), row.word(ChangeRow.Kind.class), row.id(), row.textOrNull(), row.time()));
    }
}
