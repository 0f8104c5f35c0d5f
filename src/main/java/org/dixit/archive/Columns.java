package org.dixit.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The columns of a record, in the order in which it reads them. Each belongs to a component of the record; where
/// that is not wanted, the column is not read: each one costs at every step from the table to the answer.
final class Columns {

    private record Column(String expression, String component) {}

    private static final String ALWAYS = "";

    /// Clients choose what is wanted, so there may be many choices.
    private static final int MOST_REMEMBERED = 1000;

    private final List<Column> columns = new ArrayList<>();
    private final Map<Set<String>, Chosen> remembered = new ConcurrentHashMap<>();
    private volatile @Nullable Chosen whole;

    /// Columns that are always read.
    static Columns always(String... expressions) {
        return new Columns().and(ALWAYS, expressions);
    }

    /// Columns of one component.
    static Columns of(String component, String... expressions) {
        return new Columns().and(component, expressions);
    }

    /// And others that are always read.
    Columns andAlways(String... expressions) {
        return and(ALWAYS, expressions);
    }

    /// And those of one component.
    Columns and(String component, String... expressions) {
        for (String expression : expressions) {
            columns.add(new Column(expression, component));
        }
        return this;
    }

    /// Some of the columns of a record, 64 at most.
    ///
    /// @param text  those that are read, for a `SELECT`
    /// @param count how many the record has
    /// @param there which of them are read, from the lowest bit on
    record Chosen(String text, int count, long there) {

        /// Those that are read, behind others of a `SELECT`.
        String behind() {
            return there == 0 ? "" : ", " + text;
        }
    }

    /// All of them.
    Chosen all() {
        Chosen known = whole;
        if (known == null) {
            known = choose(null);
            whole = known;
        }
        return known;
    }

    /// Those of the `wanted` components, `null` for all.
    Chosen wanted(@Nullable Set<String> wanted) {
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
