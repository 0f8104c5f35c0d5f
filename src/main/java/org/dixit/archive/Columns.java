package org.dixit.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The columns of a record, in the order in which it reads them. Each belongs to a component of the record; where
/// that is not wanted, NULL stands in its place, which costs next to nothing, and [Row] gives nothing of its type.
final class Columns {

    private record Column(String expression, String component) {}

    private static final String ALWAYS = "";

    private final List<Column> columns = new ArrayList<>();

    /// Columns that are always read.
    static Columns always(String... expressions) {
        return new Columns().and(ALWAYS, expressions);
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

    /// All of them, for a `SELECT`.
    String all() {
        return wanted(null);
    }

    /// Those of the `wanted` components, `null` for all, for a `SELECT`.
    String wanted(@Nullable Set<String> wanted) {
        return columns.stream()
                .map(column -> wanted == null || column.component.equals(ALWAYS) || wanted.contains(column.component)
                        ? column.expression
                        : "NULL")
                .collect(Collectors.joining(", "));
    }
}
