package org.dixit.graphql.document;

import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Resolves the values of arguments as they were sent, before the engine reads them.
final class Variables {

    private Variables() {}

    /// Resolves a value with the variables of a request: to a number, a string (also for a value of an enum), a
    /// collection, a map, or `null` if it is null or not given.
    static @Nullable Object resolve(
            @Nullable Value<?> value, Map<String, Value<?>> defaults, Map<String, Object> variables) {
        return switch (value) {
            case IntValue number -> number.getValue();
            case StringValue text -> text.getValue();
            case EnumValue word -> word.getName();
            case ArrayValue list -> list.getValues();
            case ObjectValue object -> {
                Map<String, @Nullable Object> fields = new HashMap<>();
                for (ObjectField field : object.getObjectFields()) {
                    fields.put(field.getName(), resolve(field.getValue(), defaults, variables));
                }
                yield fields;
            }
            case VariableReference variable -> {
                Value<?> usual = defaults.get(variable.getName());
                boolean given = variables.containsKey(variable.getName());
                yield given || usual == null ? variables.get(variable.getName()) : resolve(usual, Map.of(), variables);
            }
            case NullValue _ -> null;
            case null, default -> value;
        };
    }
}
