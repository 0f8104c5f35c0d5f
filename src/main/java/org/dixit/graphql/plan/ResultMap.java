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

/// An object of an answer (the result map of the specification, section 6.3): its keys are those of the plan, all
/// answers along a plan share them, and they are kept as JSON has them. It cannot be changed.
public final class ResultMap extends AbstractMap<String, @Nullable Object> {

    private final List<Selection> selections;
    private final @Nullable Object[] values;

    /// Of the value of each selection.
    ResultMap(List<Selection> selections, @Nullable Object[] values) {
        this.selections = selections;
        this.values = values;
    }

    @Override
    public int size() {
        return values.length;
    }

    /// The key at a place of the query's order, from 0.
    public SerializableString name(int place) {
        return selections.get(place).name();
    }

    /// The value there.
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
