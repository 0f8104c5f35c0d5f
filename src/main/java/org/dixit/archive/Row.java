package org.dixit.archive;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// The current row of a result, read from left to right: each call gives the next column, in the order of the query. A
/// column that must have a value and has none was not wanted ([Columns]) and gives nothing of its type.
final class Row {

    private final ResultSet rows;
    private int at;

    /// Stands before the first row.
    Row(ResultSet rows) {
        this.rows = rows;
    }

    /// Goes on to the next row, where there is one.
    boolean next() throws SQLException {
        at = 0;
        return rows.next();
    }

    /// Passes over some columns.
    void skip(int columns) {
        at += columns;
    }

    /// The first column, whatever was read before.
    UUID parent() throws SQLException {
        return rows.getObject(1, UUID.class);
    }

    UUID id() throws SQLException {
        return rows.getObject(++at, UUID.class);
    }

    @Nullable
    UUID idOrNull() throws SQLException {
        return rows.getObject(++at, UUID.class);
    }

    String text() throws SQLException {
        String text = rows.getString(++at);
        return text == null ? "" : text;
    }

    @Nullable
    String textOrNull() throws SQLException {
        return rows.getString(++at);
    }

    int number() throws SQLException {
        return rows.getInt(++at);
    }

    double fraction() throws SQLException {
        return rows.getDouble(++at);
    }

    boolean truth() throws SQLException {
        return rows.getBoolean(++at);
    }

    Instant time() throws SQLException {
        Instant time = timeOrNull();
        return time == null ? Instant.EPOCH : time;
    }

    @Nullable
    Instant timeOrNull() throws SQLException {
        OffsetDateTime time = rows.getObject(++at, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    <E extends Enum<E>> E word(Class<E> vocabulary) throws SQLException {
        String word = rows.getString(++at);
        return word == null ? vocabulary.getEnumConstants()[0] : Enum.valueOf(vocabulary, word);
    }

    Integer[] numbers() throws SQLException {
        Array numbers = rows.getArray(++at);
        return numbers == null ? new Integer[0] : (Integer[]) numbers.getArray();
    }

    <T> @Nullable T valueOrNull(Class<T> type) throws SQLException {
        return rows.getObject(++at, type);
    }

    <T> T value(Class<T> type) throws SQLException {
        return rows.getObject(++at, type);
    }

    /// Three columns: start and end of a span, and its words.
    Quote quote() throws SQLException {
        return new Quote(new Span(number(), number()), text());
    }

    /// Three columns: start and end of a span, and its words; `null` where there are none.
    @Nullable
    Quote quoteOrNull() throws SQLException {
        int start = number();
        int end = number();
        String words = textOrNull();
        return words == null ? null : new Quote(new Span(start, end), words);
    }
}
