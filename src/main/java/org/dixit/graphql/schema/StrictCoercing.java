package org.dixit.graphql.schema;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dixit.archive.filter.TimeParser;
import org.jspecify.annotations.Nullable;

/// Accepts as input only what the standard of a scalar allows, and leaves the rest to the former coercion. SmallRye
/// reads numbers from strings and truncates those that are too large, and only finds within a resolver that a value
/// is not a time.
///
/// @param former how values were read and written before
/// @param read   the string or number for `former` to read instead of a given one, empty if it is not accepted
record StrictCoercing(Coercing<?, ?> former, Function<Object, Optional<Object>> read)
        implements Coercing<Object, Object> {

    /// Returns a scalar that reads its values strictly: those of GraphQL follow its specification (3.5), and DateTime
    /// takes the forms of [TimeParser].
    static GraphQLScalarType of(GraphQLScalarType scalar) {
        return switch (scalar.getName()) {
            case "Int" -> Scalars.GraphQLInt;
            case "Float" ->
                with(
                        Scalars.GraphQLFloat,
                        new StrictCoercing(Scalars.GraphQLFloat.getCoercing(), StrictCoercing::finite));
            case "String" -> Scalars.GraphQLString;
            case "Boolean" -> Scalars.GraphQLBoolean;
            case "DateTime" -> with(scalar, new StrictCoercing(scalar.getCoercing(), StrictCoercing::time));
            default -> scalar;
        };
    }

    private static GraphQLScalarType with(GraphQLScalarType scalar, StrictCoercing strict) {
        return scalar.transform(type -> type.coercing(strict));
    }

    /// Accepts only finite numbers: a number that is too large for a Float is an error (GraphQL, 3.5.2), and not
    /// infinity.
    private static Optional<Object> finite(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue())
                ? Optional.of(value)
                : Optional.empty();
    }

    /// Returns a time in the form that SmallRye reads.
    private static Optional<Object> time(Object value) {
        return value instanceof String text ? TimeParser.parse(text).map(Instant::toString) : Optional.empty();
    }

    @Override
    public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
        return former.serialize(value, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object given, GraphQLContext context, Locale locale) {
        Object readable = read.apply(given).orElseThrow(() -> new CoercingParseValueException("cannot be read"));
        return former.parseValue(readable, context, locale);
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> given, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Value<?> readable = switch (given) {
            case StringValue text ->
                read.apply(text.getValue())
                        .map(value -> StringValue.of(value.toString()))
                        .orElse(null);
            case IntValue number -> read.apply(number.getValue()).isPresent() ? number : null;
            case FloatValue number -> read.apply(number.getValue()).isPresent() ? number : null;
            default -> null;
        };
        if (readable == null) {
            throw new CoercingParseLiteralException("cannot be read");
        }
        return former.parseLiteral(readable, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return former.valueToLiteral(value, context, locale);
    }
}
