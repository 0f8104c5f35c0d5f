package org.dixit.archive;

import jakarta.enterprise.context.ApplicationScoped;
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

/// Runs the archive's reads: each call is one SQL statement.
@ApplicationScoped
class Sql {

    private final Snapshot snapshot;

    Sql(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// Makes a record of the current row.
    interface Reader<R> {

        /// Reads columns by name and does not move on.
        R read(ResultSet row) throws SQLException;
    }

    /// All rows of `query`.
    ///
    /// @throws ArchiveUnavailable where the database does not answer it
    <R> List<R> list(Query query, Reader<R> reader) {
        List<R> found = new ArrayList<>();
        run(query, rows -> found.add(reader.read(rows)));
        return found;
    }

    /// The rows of `query` by their column `parent`, each list in the query's order.
    ///
    /// @throws ArchiveUnavailable where the database does not answer it
    <R> Map<UUID, List<R>> listByParent(Query query, Reader<R> reader) {
        Map<UUID, List<R>> found = new LinkedHashMap<>();
        run(
                query,
                rows -> found.computeIfAbsent(id(rows, "parent"), parent -> new ArrayList<>())
                        .add(reader.read(rows)));
        return found;
    }

    /// The only row of each `parent`.
    ///
    /// @throws ArchiveUnavailable where the database does not answer it
    <R> Map<UUID, R> oneByParent(Query query, Reader<R> reader) {
        Map<UUID, R> found = new LinkedHashMap<>();
        run(query, rows -> found.put(id(rows, "parent"), reader.read(rows)));
        return found;
    }

    private interface Sink {
        @SuppressWarnings("unused") // a lambda may return something
        void accept(ResultSet row) throws SQLException;
    }

    private void run(Query query, Sink sink) {
        snapshot.use(connection -> {
            read(connection, query, sink);
            return query;
        });
    }

    private static void read(Connection connection, Query query, Sink sink) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query.text())) {
            int i = 1;
            for (Object parameter : query.parameters()) {
                bind(connection, statement, i++, parameter);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.accept(rows);
                }
            }
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, int i, Object value)
            throws SQLException {
        switch (value) {
            case Instant time -> statement.setObject(i, OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
            case List<?> list
            when !list.isEmpty() && list.getFirst() instanceof UUID ->
                statement.setArray(i, connection.createArrayOf("uuid", list.toArray()));
            case List<?> list -> statement.setArray(i, connection.createArrayOf("text", list.toArray()));
            default -> statement.setObject(i, value);
        }
    }

    /// The UUID in `column`.
    static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /// The time in `column`.
    static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
