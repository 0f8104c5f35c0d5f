package org.dixit.archive.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The columns of a record, in the order in which the record reads them. Each column belongs to a component of the
/// record and is read only if that component is requested: every column costs time at each step from the table to the
/// answer.
public final class ColumnSelection {

    private record Column(String expression, String component) {}

    private static final String ALWAYS = "";

    /// Clients choose the components, so there may be many different choices.
    private static final int MOST_REMEMBERED = 1000;

    private final List<Column> columns = new ArrayList<>();
    private final Map<Set<String>, Chosen> remembered = new ConcurrentHashMap<>();
    private volatile @Nullable Chosen whole;

    /// Columns that are always read.
    public static ColumnSelection always(String... expressions) {
        return new ColumnSelection().and(ALWAYS, expressions);
    }

    /// Columns of one component.
    public static ColumnSelection of(String component, String... expressions) {
        return new ColumnSelection().and(component, expressions);
    }

    /// Adds columns that are always read.
    public ColumnSelection andAlways(String... expressions) {
        return and(ALWAYS, expressions);
    }

    /// Adds columns of one component.
    public ColumnSelection and(String component, String... expressions) {
        for (String expression : expressions) {
            columns.add(new Column(expression, component));
        }
        return this;
    }

    /// Some of the columns of a record, 64 at most.
    ///
    /// @param text  the columns that are read, for a `SELECT`
    /// @param count the number of columns of the record
    /// @param there a bit set of the columns that are read, starting at the lowest bit
    public record Chosen(String text, int count, long there) {

        /// The columns that are read, to be appended to other columns of a `SELECT`.
        public String behind() {
            return there == 0 ? "" : ", " + text;
        }
    }

    /// All columns.
    public Chosen all() {
        Chosen known = whole;
        if (known == null) {
            known = choose(null);
            whole = known;
        }
        return known;
    }

    /// The columns of the `wanted` components, `null` for all.
    public Chosen wanted(@Nullable Set<String> wanted) {
        if (wanted == null) {
            return all();
        }
        Chosen known = remembered.get(wanted);
        if (known != null) {
            return known;
        }
        Chosen chosen = choose(wanted);
        if (remembered.size() < MOST_REMEMBERED) {
            remembered.put(Set.copyOf(wanted), chosen);
        }
        return chosen;
    }

    private Chosen choose(@Nullable Set<String> wanted) {
        List<String> expressions = new ArrayList<>();
        long there = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (wanted == null || column.component.equals(ALWAYS) || wanted.contains(column.component)) {
                expressions.add(column.expression);
                there |= 1L << i;
            }
        }
        return new Chosen(String.join(", ", expressions), columns.size(), there);
    }
}
