package org.dixit.archive.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// The current row of a result, read from left to right: each call returns the next column, in the order of the
/// query. For a column that was not selected ([#only]), it returns the empty value of its type.
public final class ResultRow {

    /// The value for a key that was not read.
    private static final UUID NO_KEY = new UUID(0, 0);

    private static final int NOT_THERE = 0;

    /// The first constant of each enum; `getEnumConstants()` would copy the array on every call.
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

    /// Creates a row positioned before the first row of `rows`.
    ResultRow(ResultSet rows) {
        this.rows = rows;
    }

    /// Moves to the next row, if there is one.
    boolean next() throws SQLException {
        at = 0;
        limited = 0;
        parent = null;
        key = null;
        return rows.next();
    }

    /// Declares that of a record's columns, which come next, only the chosen ones were read.
    public void only(ColumnSelection.Chosen chosen) {
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

    /// Skips the chosen columns of a record, which come next.
    public void skip(ColumnSelection.Chosen chosen) {
        only(chosen);
        while (limited > 0) {
            column();
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
        int column = column();
        return column == NOT_THERE ? NO_KEY : rows.getObject(column, UUID.class);
    }

    @Nullable
    public UUID idOrNull() throws SQLException {
        int column = column();
        return column == NOT_THERE ? null : rows.getObject(column, UUID.class);
    }

    public String text() throws SQLException {
        int column = column();
        return column == NOT_THERE ? "" : rows.getString(column);
    }

    @Nullable
    public String textOrNull() throws SQLException {
        int column = column();
        return column == NOT_THERE ? null : rows.getString(column);
    }

    public int number() throws SQLException {
        int column = column();
        return column == NOT_THERE ? 0 : rows.getInt(column);
    }

    public double fraction() throws SQLException {
        int column = column();
        return column == NOT_THERE ? 0 : rows.getDouble(column);
    }

    public boolean truth() throws SQLException {
        int column = column();
        return column != NOT_THERE && rows.getBoolean(column);
    }

    public Instant time() throws SQLException {
        Instant time = timeOrNull();
        return time == null ? Instant.EPOCH : time;
    }

    @Nullable
    public Instant timeOrNull() throws SQLException {
        int column = column();
        OffsetDateTime time = column == NOT_THERE ? null : rows.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public <E extends Enum<E>> E word(Class<E> vocabulary) throws SQLException {
        int column = column();
        return column == NOT_THERE
                ? vocabulary.cast(FIRST_WORD.get(vocabulary))
                : Enum.valueOf(vocabulary, rows.getString(column));
    }

    public Integer[] numbers() throws SQLException {
        int column = column();
        return column == NOT_THERE
                ? new Integer[0]
                : (Integer[]) rows.getArray(column).getArray();
    }

    public <T> @Nullable T valueOrNull(Class<T> type) throws SQLException {
        int column = column();
        return column == NOT_THERE ? null : rows.getObject(column, type);
    }

    public <T> T value(Class<T> type) throws SQLException {
        return rows.getObject(column(), type);
    }

    /// Reads three columns: start and end of a span, and its words.
    public SpanText quote() throws SQLException {
        return new SpanText(new Span(number(), number()), text());
    }

    /// Reads three columns: start and end of a span, and its words; `null` if the words are null.
    @Nullable
    public SpanText quoteOrNull() throws SQLException {
        int start = number();
        int end = number();
        String words = textOrNull();
        return words == null ? null : new SpanText(new Span(start, end), words);
    }
}
