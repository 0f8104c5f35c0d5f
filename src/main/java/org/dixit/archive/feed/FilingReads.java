package org.dixit.archive.feed;

import jakarta.inject.Singleton;
import java.util.List;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.filter.StatementTable;
import org.dixit.archive.read.StatementProjection;
import org.dixit.archive.read.StatementRow;
import org.dixit.archive.sql.Snapshot;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.archive.sql.SqlReader;

/// Reads statements in the order in which they were filed, including those whose text has been replaced since.
@Singleton
public class FilingReads {

    /// The number of texts that one read covers, so that it ends soon even if nothing matches.
    private static final int MAX_TEXTS = 1000;

    private final SqlReader sql;
    private final Snapshot snapshot;

    FilingReads(SqlReader sql, Snapshot snapshot) {
        this.sql = sql;
        this.snapshot = snapshot;
    }

    private static final SqlReader.Reader<StatementRow> WHOLE = StatementRow.reader(StatementProjection.NOTHING);

    private record Filed(StatementRow row, FilingPosition place) {}

    /// Returns the position after everything filed so far.
    ///
    /// @throws ArchiveUnavailable if the database does not answer
    public FilingPosition end() {
        long last = sql.list(
                        SqlQuery.of("SELECT coalesce(max(number), 0) AS last FROM filing"),
                        row -> row.value(Long.class))
                .getFirst();
        return new FilingPosition(last, FilingPosition.END);
    }

    /// Returns the last number assigned, whether or not the filing that had it still exists.
    ///
    /// @throws ArchiveUnavailable if the database does not answer
    public long lastNumber() {
        return sql.list(SqlQuery.of("SELECT last_value FROM filing_number"), row -> row.value(Long.class))
                .getFirst();
    }

    /// Returns up to `size` statements after `place`.
    ///
    /// @throws ArchiveUnavailable if the database does not answer
    public FilingPage after(FilingPosition place, StatementCriteria criteria, int size) {
        return snapshot.read(() -> slice(place, criteria, size));
    }

    private FilingPage slice(FilingPosition place, StatementCriteria criteria, int size) {
        long last = end().number();
        long until = Math.min(last, place.number() + MAX_TEXTS);
        if (until < place.number() || (until == place.number() && place.position() == FilingPosition.END)) {
            return new FilingPage(List.of(), List.of(), place, false);
        }
        List<Filed> filed = sql.list(query(place, criteria, until, size), row -> {
            FilingPosition at = new FilingPosition(row.value(Long.class), row.number());
            row.newKey();
            return new Filed(WHOLE.read(row), at);
        });
        boolean full = filed.size() == size;
        return new FilingPage(
                filed.stream().map(Filed::row).toList(),
                filed.stream().map(Filed::place).toList(),
                full ? filed.getLast().place() : new FilingPosition(until, FilingPosition.END),
                full || until < last);
    }

    private static SqlQuery query(FilingPosition place, StatementCriteria criteria, long until, int size) {
        SqlQuery query = SqlQuery.of("SELECT f.number, s.position, s.id" + StatementRow.WHOLE)
                .add("FROM filing f JOIN statement s ON s.revision_id = f.revision_id")
                .add("LEFT JOIN actor a ON a.id = s.speaker_id")
                .add("WHERE f.number >= ? AND f.number <= ?", place.number(), until)
                .add("AND (f.number, s.position) > (?, ?)", place.number(), place.position());
        criteria.addTo(query, StatementTable.STATEMENT);
        return query.add("ORDER BY f.number, s.position LIMIT ?", size);
    }
}
