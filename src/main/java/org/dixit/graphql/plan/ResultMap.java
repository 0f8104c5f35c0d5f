package org.dixit.graphql.plan;

import com.fasterxml.jackson.core.SerializableString;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dixit.graphql.plan.Plan.Selection;
import org.jspecify.annotations.Nullable;

/// An object of an answer (the result map of the specification, section 6.3). Its keys are those of the plan: all
/// answers of a plan share them, and they are kept encoded for JSON. It is immutable.
public final class ResultMap extends AbstractMap<String, @Nullable Object> {

    private final List<Selection> selections;
    private final @Nullable Object[] values;

    /// Makes an object from the value of each selection.
    ResultMap(List<Selection> selections, @Nullable Object[] values) {
        this.selections = selections;
        this.values = values;
    }

    @Override
    public int size() {
        return values.length;
    }

    /// The key at an index in the order of the query, from 0.
    public SerializableString name(int place) {
        return selections.get(place).name();
    }

    /// The value at that index.
    public @Nullable Object value(int place) {
        return values[place];
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, @Nullable Object>> iterator() {
                return IntStream.range(0, values.length)
                        .<Entry<String, @Nullable Object>>mapToObj(place ->
                                new SimpleImmutableEntry<>(selections.get(place).key(), values[place]))
                        .iterator();
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }
}
