package org.dixit.archive;

import jakarta.inject.Singleton;
import java.util.List;

/// Reads statements in the order in which they were filed, also those whose text was replaced since.
@Singleton
public class FilingReads {

    /// How many texts one read looks at: it ends soon also where nothing fits.
    private static final int MOST_TEXTS = 1000;

    private final Sql sql;
    private final Snapshot snapshot;

    FilingReads(Sql sql, Snapshot snapshot) {
        this.sql = sql;
        this.snapshot = snapshot;
    }

    private static final Sql.Reader<StatementRow> WHOLE = StatementRow.reader(Along.NOTHING);

    private record Filed(StatementRow row, FilingPlace place) {}

    /// The place behind all that is filed.
    ///
    /// @throws ArchiveUnavailable where the database does not answer
    public FilingPlace end() {
        long last = sql.list(
                        Query.of("SELECT coalesce(max(number), 0) AS last FROM filing"), row -> row.value(Long.class))
                .getFirst();
        return new FilingPlace(last, FilingPlace.END);
    }

    /// The last number that was given out, whether what had it is still there or not.
    ///
    /// @throws ArchiveUnavailable where the database does not answer
    public long lastNumber() {
        return sql.list(Query.of("SELECT last_value FROM filing_number"), row -> row.value(Long.class))
                .getFirst();
    }

    /// Up to `size` statements behind `place`.
    ///
    /// @throws ArchiveUnavailable where the database does not answer
    public FiledSlice after(FilingPlace place, WhichStatements which, int size) {
        return snapshot.read(() -> slice(place, which, size));
    }

    private FiledSlice slice(FilingPlace place, WhichStatements which, int size) {
        long last = end().number();
        long until = Math.min(last, place.number() + MOST_TEXTS);
        if (until < place.number() || (until == place.number() && place.position() == FilingPlace.END)) {
            return new FiledSlice(List.of(), List.of(), place, false);
        }
        List<Filed> filed = sql.list(query(place, which, until, size), row -> {
            FilingPlace at = new FilingPlace(row.value(Long.class), row.number());
            row.newKey();
            return new Filed(WHOLE.read(row), at);
        });
        boolean full = filed.size() == size;
        return new FiledSlice(
                filed.stream().map(Filed::row).toList(),
                filed.stream().map(Filed::place).toList(),
                full ? filed.getLast().place() : new FilingPlace(until, FilingPlace.END),
                full || until < last);
    }

    private static Query query(FilingPlace place, WhichStatements which, long until, int size) {
        Query query = Query.of("SELECT f.number, s.position, s.id" + StatementRow.WHOLE)
                .add("FROM filing f JOIN statement s ON s.revision_id = f.revision_id")
                .add("LEFT JOIN actor a ON a.id = s.speaker_id")
                .add("WHERE f.number >= ? AND f.number <= ?", place.number(), until)
                .add("AND (f.number, s.position) > (?, ?)", place.number(), place.position());
        which.addTo(query, Anchor.STATEMENT);
        return query.add("ORDER BY f.number, s.position LIMIT ?", size);
    }
}
