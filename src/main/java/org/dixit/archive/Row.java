package org.dixit.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// The current row of a result, read from left to right: each call gives the next column, in the order of the query. A
/// column that was not chosen ([#only]) gives nothing of its type.
final class Row {

    private static final int NOT_THERE = 0;

    /// The first constant of an enum, which gives a copy of all of them to whoever asks it.
    private static final ClassValue<Object> FIRST_WORD = new ClassValue<>() {
        @Override
        protected Object computeValue(Class<?> vocabulary) {
            return vocabulary.getEnumConstants()[0];
        }
    };

    private final ResultSet rows;
    private int at;
    private int limited;
    private long there;
    private @Nullable UUID parent;
    private @Nullable UUID key;

    /// Stands before the first row.
    Row(ResultSet rows) {
        this.rows = rows;
    }

    /// Goes on to the next row, where there is one.
    boolean next() throws SQLException {
        at = 0;
        limited = 0;
        parent = null;
        key = null;
        return rows.next();
    }

    /// Says that of a record's columns, which come next, only the chosen ones were read.
    void only(Columns.Chosen chosen) {
        limited = chosen.count();
        there = chosen.there();
    }

    private int column() {
        if (limited == 0) {
            return ++at;
        }
        boolean isThere = (there & 1) != 0;
        limited--;
        there >>>= 1;
        return isThere ? ++at : NOT_THERE;
    }

    /// Passes over the chosen of a record's columns, which come next.
    void skip(Columns.Chosen chosen) {
        only(chosen);
        while (limited > 0) {
            column();
        }
    }

    /// The first column: the key of what the row is read for.
    UUID parent() throws SQLException {
        UUID known = parent;
        if (known == null) {
            known = id();
            parent = known;
        }
        return known;
    }

    /// The next column: the key of what the row holds.
    UUID newKey() throws SQLException {
        key = id();
        return key;
    }

    /// The key of what the row holds, which was read as [#newKey], or else its parent.
    UUID key() throws SQLException {
        UUID known = key;
        return known == null ? parent() : known;
    }

    UUID id() throws SQLException {
        int column = column();
        return column == NOT_THERE ? Level.ROOT : rows.getObject(column, UUID.class);
    }

    @Nullable
    UUID idOrNull() throws SQLException {
        int column = column();
        return column == NOT_THERE ? null : rows.getObject(column, UUID.class);
    }

    String text() throws SQLException {
        int column = column();
        return column == NOT_THERE ? "" : rows.getString(column);
    }

    @Nullable
    String textOrNull() throws SQLException {
        int column = column();
        return column == NOT_THERE ? null : rows.getString(column);
    }

    int number() throws SQLException {
        int column = column();
        return column == NOT_THERE ? 0 : rows.getInt(column);
    }

    double fraction() throws SQLException {
        int column = column();
        return column == NOT_THERE ? 0 : rows.getDouble(column);
    }

    boolean truth() throws SQLException {
        int column = column();
        return column != NOT_THERE && rows.getBoolean(column);
    }

    Instant time() throws SQLException {
        Instant time = timeOrNull();
        return time == null ? Instant.EPOCH : time;
    }

    @Nullable
    Instant timeOrNull() throws SQLException {
        int column = column();
        OffsetDateTime time = column == NOT_THERE ? null : rows.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    <E extends Enum<E>> E word(Class<E> vocabulary) throws SQLException {
        int column = column();
        return column == NOT_THERE
                ? vocabulary.cast(FIRST_WORD.get(vocabulary))
                : Enum.valueOf(vocabulary, rows.getString(column));
    }

    Integer[] numbers() throws SQLException {
        int column = column();
        return column == NOT_THERE
                ? new Integer[0]
                : (Integer[]) rows.getArray(column).getArray();
    }

    <T> @Nullable T valueOrNull(Class<T> type) throws SQLException {
        int column = column();
        return column == NOT_THERE ? null : rows.getObject(column, type);
    }

    <T> T value(Class<T> type) throws SQLException {
        return rows.getObject(column(), type);
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
