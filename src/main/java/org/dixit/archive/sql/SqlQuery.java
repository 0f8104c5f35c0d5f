package org.dixit.archive.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An SQL statement under construction: its text with a `?` for each parameter. Values never become part of the text.
public final class SqlQuery {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /// Creates a query that starts with `text`.
    public static SqlQuery of(String text, Object... parameters) {
        return new SqlQuery().add(text, parameters);
    }

    /// Adds a line with its parameters: `UUID`, `Instant`, `String`, `Integer`, or a `List` of UUIDs or strings for
    /// an array.
    public SqlQuery add(String line, Object... values) {
        text.append(line).append('\n');
        parameters.addAll(List.of(values));
        return this;
    }

    /// Appends another query with its parameters.
    public SqlQuery add(SqlQuery other) {
        text.append(other.text);
        parameters.addAll(other.parameters);
        return this;
    }

    /// Adds a condition if `value` is not `null`.
    public SqlQuery and(String condition, @Nullable Object value) {
        return value == null ? this : add("AND " + condition, value);
    }

    /// Adds a condition that matches any of `values`, unless they are `null`; an empty list matches nothing.
    public SqlQuery andAnyOf(String condition, @Nullable Collection<?> values) {
        return values == null ? this : add("AND " + condition, List.copyOf(values));
    }

    /// Adds a condition that matches any of some enum constants, unless they are `null`; an empty set matches
    /// nothing.
    public SqlQuery andAnyEnum(String condition, @Nullable Collection<? extends Enum<?>> words) {
        return words == null
                ? this
                : andAnyOf(
                        condition,
                        words.stream().<String>map(Enum::name).sorted().toList());
    }

    String text() {
        return text.toString();
    }

    List<Object> parameters() {
        return parameters;
    }
}
