package org.dixit.graphql.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.protocol.JsonWriter;
import org.jspecify.annotations.Nullable;

/// Checks whether a value, either a literal of a query or the JSON of a variable, fits its type, and if not, explains
/// where in it and why: `filter.since: must be a time …, not "yesterday"`.
final class ValueCheck {

    private static final Map<String, String> EXPECTED = Map.of(
            "Int", "a whole number of 32 bits",
            "Float", "a number",
            "String", "a string",
            "Boolean", "true or false",
            "ID", "an ID, which is a string",
            "DateTime", "a date or time, such as 2022-02-17, 2022-02-17T10:00:00Z or Thu, 17 Feb 2022 10:00:00 GMT");

    private ValueCheck() {}

    /// Returns the problem with `value`, or `null` if it fits.
    ///
    /// @param place the name of the argument or variable
    static @Nullable String problem(String place, GraphQLType type, @Nullable Object value) {
        if (value instanceof VariableReference) {
            return null;
        }
        boolean absent = value == null || value instanceof NullValue;
        if (type instanceof GraphQLNonNull required) {
            return absent ? place + ": must not be null" : problem(place, required.getWrappedType(), value);
        }
        if (value == null || absent) {
            return null;
        }
        return switch (type) {
            case GraphQLList list -> ofList(place, list.getWrappedType(), value);
            case GraphQLInputObjectType object -> ofObject(place, object, value);
            case GraphQLEnumType words -> isWord(words, value) ? null : refusal(place, words(words), value);
            case GraphQLScalarType scalar ->
                isRead(scalar, value)
                        ? null
                        : refusal(place, EXPECTED.getOrDefault(scalar.getName(), "a " + scalar.getName()), value);
            default -> null;
        };
    }

    private static @Nullable String ofList(String place, GraphQLType type, Object value) {
        List<?> items = switch (value) {
            case ArrayValue array -> array.getValues();
            case List<?> list -> list;
            default -> null;
        };
        if (items == null) {
            return problem(place, type, value); // a single value is coerced to a list of itself
        }
        for (int i = 0; i < items.size(); i++) {
            String problem = problem(place + "[" + i + "]", type, items.get(i));
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static @Nullable String ofObject(String place, GraphQLInputObjectType type, Object value) {
        Map<?, ?> given = members(value);
        if (given == null) {
            return refusal(place, "an object, " + type.getName(), value);
        }
        for (Map.Entry<?, ?> member : given.entrySet()) {
            String name = member.getKey().toString();
            GraphQLInputObjectField field = type.getField(name);
            if (field == null) {
                return place + "." + ApiError.shown(name) + ": " + type.getName() + " has no such field";
            }
            String problem = problem(place + "." + name, field.getType(), member.getValue());
            if (problem != null) {
                return problem;
            }
        }
        return type.getFields().stream()
                .filter(field -> field.getType() instanceof GraphQLNonNull
                        && !field.hasSetDefaultValue()
                        && !given.containsKey(field.getName()))
                .findFirst()
                .map(field -> place + "." + field.getName() + ": must be given")
                .orElse(null);
    }

    private static @Nullable Map<?, ?> members(Object value) {
        return switch (value) {
            case ObjectValue object ->
                object.getObjectFields().stream()
                        .collect(Collectors.toMap(
                                ObjectField::getName, ObjectField::getValue, (one, other) -> one, LinkedHashMap::new));
            case Map<?, ?> map -> map;
            default -> null;
        };
    }

    private static boolean isWord(GraphQLEnumType words, Object value) {
        return switch (value) {
            case EnumValue word -> words.getValue(word.getName()) != null;
            case String word -> words.getValue(word) != null;
            default -> false;
        };
    }

    private static String words(GraphQLEnumType words) {
        return words.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .sorted()
                .collect(Collectors.joining(", ", "one of ", ""));
    }

    private static boolean isRead(GraphQLScalarType scalar, Object value) {
        try {
            if (value instanceof Value<?> literal) {
                scalar.getCoercing()
                        .parseLiteral(
                                literal, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
            } else {
                scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
            }
            return true;
        } catch (CoercingParseLiteralException | CoercingParseValueException e) {
            return false;
        }
    }

    private static String refusal(String place, String wanted, Object value) {
        String shown = value instanceof Value<?> literal
                ? AstPrinter.printAstCompact(literal)
                : JsonWriter.of(value).toString(UTF_8);
        return place + ": must be " + wanted + ", not " + ApiError.shown(shown);
    }
}
