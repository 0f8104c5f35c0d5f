package org.dixit.archive.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A column of records of type `R`, which [ColumnSelection] creates together with its SQL. It is read by its identity
/// ([ResultRow.Part#get]) and not by its position in the query.
///
/// @param <R>   the record, so that the column is read only from its own columns
/// @param index the index of its first SQL column among those of all columns of the record
/// @param type  how its values are read
@SuppressWarnings("UnusedTypeParameter") // it is checked by the compiler
public record Column<R extends Record, T extends @Nullable Object>(int index, Type<T> type) {

    public static final Type<UUID> KEY = single(new UUID(0, 0), (rows, at) -> rows.getObject(at, UUID.class));
    public static final Type<@Nullable UUID> KEY_OR_NULL = single(null, (rows, at) -> rows.getObject(at, UUID.class));
    public static final Type<String> TEXT = single("", ResultSet::getString);
    public static final Type<@Nullable String> TEXT_OR_NULL = single(null, ResultSet::getString);
    public static final Type<Integer> NUMBER = single(0, ResultSet::getInt);
    public static final Type<Double> FRACTION = single(0.0, ResultSet::getDouble);
    public static final Type<Boolean> TRUTH = single(false, ResultSet::getBoolean);
    public static final Type<Instant> TIME =
            single(Instant.EPOCH, (rows, at) -> instant(rows.getObject(at, OffsetDateTime.class)));
    public static final Type<@Nullable Instant> TIME_OR_NULL = single(null, (rows, at) -> {
        OffsetDateTime time = rows.getObject(at, OffsetDateTime.class);
        return time == null ? null : instant(time);
    });

    /// A type of values.
    ///
    /// @param width  the number of SQL columns of a value
    /// @param absent the value if the column was not selected
    /// @param reader reads a value
    public record Type<T extends @Nullable Object>(int width, T absent, Reader<T> reader) {}

    /// Reads a value.
    public interface Reader<T extends @Nullable Object> {

        /// Reads the value in the current row of `rows` whose first SQL column is `at`, counted from 1.
        T read(ResultSet rows, int at) throws SQLException;
    }

    /// Creates the type of the names of some enum's constants.
    public static <E extends Enum<E>> Type<E> word(Class<E> vocabulary) {
        return single(vocabulary.getEnumConstants()[0], (rows, at) -> Enum.valueOf(vocabulary, rows.getString(at)));
    }

    /// Creates a type of values of one SQL column.
    public static <T extends @Nullable Object> Type<T> single(T absent, Reader<T> reader) {
        return new Type<>(1, absent, reader);
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
