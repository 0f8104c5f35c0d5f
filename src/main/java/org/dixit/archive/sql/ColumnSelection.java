package org.dixit.archive.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The columns of records of type `R`. Each belongs to a component of the record and is read only if that component
/// is requested: every column costs time at each step from the table to the answer. A record keeps its columns as
/// constants, each with its SQL and its type, and adds all of them before it chooses any.
public final class ColumnSelection<R extends Record> {

    private record Entry(Column<?, ?> column, String component, String sql) {}

    private static final String ALWAYS = "";

    /// [Chosen] is a set of bits.
    private static final int MOST_COLUMNS = 64;

    /// Clients choose the components, so there may be many different choices.
    private static final int MAX_REMEMBERED = 1000;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Set<String>, Chosen<R>> cache = new ConcurrentHashMap<>();
    private int width;
    private volatile @Nullable Chosen<R> whole;

    /// Adds a column that is always read.
    ///
    /// @param sql an expression for each SQL column of the type
    public <T extends @Nullable Object> Column<R, T> always(Column.Type<T> type, String... sql) {
        return add(ALWAYS, type, sql);
    }

    /// Adds a column.
    ///
    /// @param component the component for which it is read
    /// @param sql       an expression for each SQL column of the type
    public <T extends @Nullable Object> Column<R, T> add(String component, Column.Type<T> type, String... sql) {
        if (sql.length != type.width() || width + sql.length > MOST_COLUMNS || whole != null) {
            throw new IllegalArgumentException("no column of this kind can be added: " + component);
        }
        Column<R, T> column = new Column<>(width, type);
        entries.add(new Entry(column, component, String.join(", ", sql)));
        width += sql.length;
        return column;
    }

    /// Returns these columns with other SQL for all of them, such as another alias of the table.
    public ColumnSelection<R> with(UnaryOperator<String> sql) {
        ColumnSelection<R> other = new ColumnSelection<>();
        entries.forEach(entry -> other.entries.add(new Entry(entry.column, entry.component, sql.apply(entry.sql))));
        other.width = width;
        return other;
    }

    /// Returns these columns with other SQL for one of them.
    public ColumnSelection<R> with(Column<R, ?> column, String sql) {
        ColumnSelection<R> other = with(UnaryOperator.identity());
        other.entries.replaceAll(
                entry -> entry.column.equals(column) ? new Entry(column, entry.component, sql) : entry);
        return other;
    }

    /// The components that are read only if they are requested.
    public Set<String> components() {
        return entries.stream()
                .map(Entry::component)
                .filter(component -> !component.equals(ALWAYS))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Some of the columns of a record.
    ///
    /// @param <R>   the record, so that columns of another one cannot be read from these
    /// @param text  their SQL, for a `SELECT`
    /// @param present a bit for each SQL column of the record, from the lowest bit on: whether it is read
    @SuppressWarnings("UnusedTypeParameter") // it is checked by the compiler
    public record Chosen<R extends Record>(String text, long present) {

        /// The columns that are read, to be appended to other columns of a `SELECT`.
        public String appended() {
            return present == 0 ? "" : ", " + text;
        }
    }

    /// All columns.
    public Chosen<R> all() {
        Chosen<R> known = whole;
        if (known == null) {
            known = choose(null);
            whole = known;
        }
        return known;
    }

    /// The columns of the `wanted` components, `null` for all.
    public Chosen<R> ofComponents(@Nullable Set<String> wanted) {
        if (wanted == null) {
            return all();
        }
        Chosen<R> known = cache.get(wanted);
        if (known != null) {
            return known;
        }
        Chosen<R> chosen = choose(wanted);
        if (cache.size() < MAX_REMEMBERED) {
            cache.put(Set.copyOf(wanted), chosen);
        }
        return chosen;
    }

    private Chosen<R> choose(@Nullable Set<String> wanted) {
        List<String> sql = new ArrayList<>();
        long there = 0;
        for (Entry entry : entries) {
            if (wanted == null || entry.component.equals(ALWAYS) || wanted.contains(entry.component)) {
                sql.add(entry.sql);
                there |= bits(entry.column.type().width()) << entry.column.index();
            }
        }
        return new Chosen<>(String.join(", ", sql), there);
    }

    /// The lowest `count` bits; `count` is less than 64.
    static long bits(int count) {
        return (1L << count) - 1;
    }
}
