package org.dixit.archive.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The current row of a result, read from left to right: each call returns the next column, in the order of the
/// query, or the next columns of a record ([#part]).
public final class ResultRow {

    private final ResultSet rows;
    private int at;
    private @Nullable UUID parent;
    private @Nullable UUID key;

    /// Creates a row positioned before the first row of `rows`.
    ResultRow(ResultSet rows) {
        this.rows = rows;
    }

    /// Moves to the next row, if there is one.
    boolean next() throws SQLException {
        at = 0;
        parent = null;
        key = null;
        return rows.next();
    }

    /// Returns the chosen columns of a record, which come next.
    public <R extends Record> Part<R> part(ColumnSelection.Chosen<R> chosen) {
        Part<R> part = new Part<>(rows, at + 1, chosen.present());
        at += Long.bitCount(chosen.present());
        return part;
    }

    /// The columns of one record in the current row. They can be read in any order, until the row is left.
    public static final class Part<R extends Record> {

        private final ResultSet rows;
        private final int first;
        private final long there;

        private Part(ResultSet rows, int first, long there) {
            this.rows = rows;
            this.first = first;
            this.there = there;
        }

        /// Returns the value of a column; if it was not selected, the empty value of its type.
        public <T extends @Nullable Object> T get(Column<R, T> column) throws SQLException {
            int index = column.index();
            return (there >>> index & 1) == 0
                    ? column.type().absent()
                    : column.type().reader().read(rows, first + Long.bitCount(there & ColumnSelection.bits(index)));
        }
    }

    /// The first column: the key of the parent that the row was read for.
    public UUID parent() throws SQLException {
        UUID known = parent;
        if (known == null) {
            known = id();
            parent = known;
        }
        return known;
    }

    /// Reads the next column: the key of the object in the row.
    public UUID newKey() throws SQLException {
        key = id();
        return key;
    }

    /// The key of the object in the row, if it was read with [#newKey]; otherwise the key of its parent.
    public UUID key() throws SQLException {
        UUID known = key;
        return known == null ? parent() : known;
    }

    public UUID id() throws SQLException {
        return rows.getObject(++at, UUID.class);
    }

    public String text() throws SQLException {
        return rows.getString(++at);
    }

    @Nullable
    public String textOrNull() throws SQLException {
        return rows.getString(++at);
    }

    public int number() throws SQLException {
        return rows.getInt(++at);
    }

    public double doubleValue() throws SQLException {
        return rows.getDouble(++at);
    }

    public Instant time() throws SQLException {
        return rows.getObject(++at, OffsetDateTime.class).toInstant();
    }

    public <E extends Enum<E>> E enumValue(Class<E> vocabulary) throws SQLException {
        return Enum.valueOf(vocabulary, rows.getString(++at));
    }

    public <T> @Nullable T valueOrNull(Class<T> type) throws SQLException {
        return rows.getObject(++at, type);
    }

    public <T> T value(Class<T> type) throws SQLException {
        return rows.getObject(++at, type);
    }
}
