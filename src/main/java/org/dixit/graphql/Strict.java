package org.dixit.graphql;

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
import org.dixit.archive.Times;
import org.jspecify.annotations.Nullable;

/// Takes as input only what a scalar's standard knows, and leaves the rest to the coercion that it is given. SmallRye
/// reads numbers from strings and cuts those off that are too large, and learns only within a resolver that something
/// is no time.
///
/// @param former how values were read and shown before
/// @param read   the string or number that `former` is to read in place of a given one, empty where that is not to be
/// read
record Strict(Coercing<?, ?> former, Function<Object, Optional<Object>> read) implements Coercing<Object, Object> {

    /// The scalar of this name as it is read strictly: those of GraphQL as its specification (3.5) says, a DateTime in
    /// the forms that [Times] knows.
    static GraphQLScalarType of(GraphQLScalarType scalar) {
        return switch (scalar.getName()) {
            case "Int" -> Scalars.GraphQLInt;
            case "Float" -> with(Scalars.GraphQLFloat, new Strict(Scalars.GraphQLFloat.getCoercing(), Strict::finite));
            case "String" -> Scalars.GraphQLString;
            case "Boolean" -> Scalars.GraphQLBoolean;
            case "DateTime" -> with(scalar, new Strict(scalar.getCoercing(), Strict::time));
            default -> scalar;
        };
    }

    private static GraphQLScalarType with(GraphQLScalarType scalar, Strict strict) {
        return scalar.transform(type -> type.coercing(strict));
    }

    /// A number that is too large for a Float is none of it (GraphQL, 3.5.2), and not an infinite one.
    private static Optional<Object> finite(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue())
                ? Optional.of(value)
                : Optional.empty();
    }

    /// The time as SmallRye reads it.
    private static Optional<Object> time(Object value) {
        return value instanceof String text ? Times.parse(text).map(Instant::toString) : Optional.empty();
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
