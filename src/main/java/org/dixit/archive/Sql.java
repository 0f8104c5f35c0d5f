package org.dixit.archive;

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
import org.jspecify.annotations.Nullable;

/// Runs the archive's reads: each call is one SQL statement, and one round trip but for those that wait for the next.
@Singleton
class Sql {

    /// What the records and views of a row take at least, whatever its columns hold.
    private static final int MEMORY_OF_ROW = 512;

    private final Snapshot snapshot;

    Sql(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// Makes a record of the current row.
    interface Reader<R> {

        /// Reads the columns of its record, in their order, and does not move on.
        R read(Row row) throws SQLException;
    }

    /// All rows of `query`.
    ///
    /// @throws ArchiveUnavailable where the database does not answer it
    <R> List<R> list(Query query, Reader<R> reader) {
        List<R> found = new ArrayList<>();
        run(query, row -> found.add(reader.read(row)));
        return found;
    }

    /// The rows of `query` by their first column, the parent, each list in the query's order.
    ///
    /// @throws ArchiveUnavailable where the database does not answer it
    <R> Map<UUID, List<R>> listByParent(Query query, Reader<R> reader) {
        Map<UUID, List<R>> found = new LinkedHashMap<>();
        run(
                query,
                row -> found.computeIfAbsent(row.parent(), parent -> new ArrayList<>())
                        .add(reader.read(row)));
        return found;
    }

    /// The only row of each `parent`.
    ///
    /// @throws ArchiveUnavailable where the database does not answer it
    <R> Map<UUID, R> oneByParent(Query query, Reader<R> reader) {
        Map<UUID, R> found = new LinkedHashMap<>();
        run(query, row -> found.put(row.parent(), reader.read(row)));
        return found;
    }

    /// As [#oneByParent], but the read waits: it goes in the round trip of the snapshot's next one, or in its own
    /// when somebody asks what it found before that.
    <R> Supplier<Map<UUID, R>> oneByParentWithNext(Query query, Reader<R> reader) {
        List<Read> waiting = snapshot.waiting();
        if (waiting == null) {
            Map<UUID, R> found = oneByParent(query, reader);
            return () -> found;
        }
        Map<UUID, R> found = new LinkedHashMap<>();
        Read read = new Read(query, row -> found.put(row.parent(), reader.read(row)));
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

    private interface Sink {
        @SuppressWarnings("unused") // a lambda may return something
        void accept(Row row) throws SQLException;
    }

    /// A query, what takes its rows, and why it found none, should that be so.
    static final class Read {
        private final Query query;
        private final Sink sink;
        private @Nullable RuntimeException failure;

        private Read(Query query, Sink sink) {
            this.query = query;
            this.sink = sink;
        }
    }

    private void run(Query query, Sink sink) {
        List<Read> waiting = snapshot.waiting();
        List<Read> reads = new ArrayList<>(waiting == null ? List.of() : waiting);
        reads.add(new Read(query, sink));
        if (waiting != null) {
            waiting.clear();
        }
        try {
            snapshot.use((connection, end) -> {
                read(connection, reads, end);
                return reads;
            });
        } catch (RuntimeException e) {
            reads.forEach(read -> read.failure = e); // whoever waits is told, too
            throw e;
        }
    }

    private static void read(Connection connection, List<Read> reads, String end) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (Read read : reads) {
            text.append(text.isEmpty() ? "" : "; ").append(read.query.text());
        }
        try (PreparedStatement statement =
                connection.prepareStatement(text.append(end).toString())) {
            int i = 1;
            for (Read read : reads) {
                for (Object parameter : read.query.parameters()) {
                    bind(connection, statement, i++, parameter);
                }
            }
            statement.execute();
            for (Read read : reads) {
                take(statement, read.sink);
                statement.getMoreResults();
            }
        }
    }

    private static void take(PreparedStatement statement, Sink sink) throws SQLException {
        try (ResultSet rows = statement.getResultSet()) {
            Row row = new Row(rows.unwrap(ResultSet.class));
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
