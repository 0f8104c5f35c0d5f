package org.dixit.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An SQL statement under construction: its text with a `?` for each parameter. Values never enter the text.
final class Query {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /// A query that starts with `text`.
    static Query of(String text, Object... parameters) {
        return new Query().add(text, parameters);
    }

    /// Adds a line with its parameters: `UUID`, `Instant`, `String`, `Integer`, or a `List` of UUIDs or strings for
    /// an array.
    Query add(String line, Object... values) {
        text.append(line).append('\n');
        parameters.addAll(List.of(values));
        return this;
    }

    /// Adds all of another one.
    Query add(Query other) {
        text.append(other.text);
        parameters.addAll(other.parameters);
        return this;
    }

    /// Adds a condition where there is a value to compare with.
    Query and(String condition, @Nullable Object value) {
        return value == null ? this : add("AND " + condition, value);
    }

    /// Adds a condition where any of some values is asked for; an empty list asks for none.
    Query andAnyOf(String condition, @Nullable Collection<?> values) {
        return values == null ? this : add("AND " + condition, List.copyOf(values));
    }

    /// Adds a condition where any of some words of a vocabulary is asked for; an empty set asks for none.
    Query andAnyWord(String condition, @Nullable Collection<? extends Enum<?>> words) {
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
