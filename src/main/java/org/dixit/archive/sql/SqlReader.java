package org.dixit.archive.sql;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// Runs the archive's reads: each call is one SQL statement and one round trip, except for reads that wait for the
/// next one.
@Singleton
public class SqlReader {

    /// The minimum memory of a row's records and views, whatever its columns hold.
    private static final int MEMORY_OF_ROW = 512;

    private final Snapshot snapshot;

    SqlReader(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// Creates a record from the current row.
    public interface Reader<R> {

        /// Reads the columns of its record, in their order, without moving to the next row.
        R read(ResultRow row) throws SQLException;
    }

    /// Returns all rows of `query`.
    ///
    /// @throws ArchiveUnavailable if the database does not answer it
    public <R> List<R> list(SqlQuery query, Reader<R> reader) {
        List<R> found = new ArrayList<>();
        run(query, row -> found.add(reader.read(row)));
        return found;
    }

    /// Returns the rows of `query` grouped by their first column, the parent, each list in the query's order.
    ///
    /// @throws ArchiveUnavailable if the database does not answer it
    public <R> Map<UUID, List<R>> listByParent(SqlQuery query, Reader<R> reader) {
        Map<UUID, List<R>> found = new LinkedHashMap<>();
        run(
                query,
                row -> found.computeIfAbsent(row.parent(), parent -> new ArrayList<>())
                        .add(reader.read(row)));
        return found;
    }

    /// Returns the only row of each parent.
    ///
    /// @throws ArchiveUnavailable if the database does not answer it
    public <R> Map<UUID, R> oneByParent(SqlQuery query, Reader<R> reader) {
        Map<UUID, R> found = new LinkedHashMap<>();
        run(query, row -> found.put(row.parent(), reader.read(row)));
        return found;
    }

    /// Like [#oneByParent], but deferred: the read is sent in the round trip of the snapshot's next read, or in a
    /// round trip of its own if its result is requested before that.
    public <R> Supplier<Map<UUID, R>> oneByParentWithNext(SqlQuery query, Reader<R> reader) {
        List<PendingRead> waiting = snapshot.waiting();
        if (waiting == null) {
            Map<UUID, R> found = oneByParent(query, reader);
            return () -> found;
        }
        Map<UUID, R> found = new LinkedHashMap<>();
        PendingRead read = new PendingRead(query, row -> found.put(row.parent(), reader.read(row)));
        waiting.add(read);
        return () -> {
            if (waiting.remove(read)) {
                run(read.query, read.sink);
            }
            if (read.failure != null) {
                throw read.failure;
            }
            return found;
        };
    }

    private void run(SqlQuery query, PendingRead.RowConsumer sink) {
        List<PendingRead> waiting = snapshot.waiting();
        List<PendingRead> reads = new ArrayList<>(waiting == null ? List.of() : waiting);
        reads.add(new PendingRead(query, sink));
        if (waiting != null) {
            waiting.clear();
        }
        try {
            snapshot.run((connection, end) -> {
                read(connection, reads, end);
                return reads;
            });
        } catch (RuntimeException e) {
            reads.forEach(read -> read.failure = e); // also fails the reads that were waiting
            throw e;
        }
    }

    private static void read(Connection connection, List<PendingRead> reads, String end) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (PendingRead read : reads) {
            text.append(text.isEmpty() ? "" : "; ").append(read.query.text());
        }
        try (PreparedStatement statement =
                connection.prepareStatement(text.append(end).toString())) {
            int i = 1;
            for (PendingRead read : reads) {
                for (Object parameter : read.query.parameters()) {
                    bind(connection, statement, i++, parameter);
                }
            }
            statement.execute();
            for (PendingRead read : reads) {
                readRows(statement, read.sink);
                statement.getMoreResults();
            }
        }
    }

    private static void readRows(PreparedStatement statement, PendingRead.RowConsumer sink) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            ResultRow row = new ResultRow(rows.unwrap(ResultSet.class));
            Allowance allowance = Allowance.CURRENT.isBound() ? Allowance.CURRENT.get() : null;
            while (row.next()) {
                if (allowance != null && !allowance.take(MEMORY_OF_ROW)) {
                    throw new SQLException(new AllowanceExceeded());
                }
                sink.accept(row);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void bind(Connection connection, PreparedStatement statement, int i, Object value)
            throws SQLException {
        switch (value) {
            case Instant time -> statement.setObject(i, OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
            case List<?> list
            when !list.isEmpty() && list.getFirst() instanceof UUID ->
                statement.setObject(i, new UuidArray((List<UUID>) list));
            case List<?> list -> statement.setArray(i, connection.createArrayOf("text", list.toArray()));
            default -> statement.setObject(i, value);
        }
    }
}
