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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Takes as input only what a scalar's standard knows, and leaves the rest to the coercion that it is given. SmallRye
/// reads numbers from strings and cuts those off that are too large, and learns only within a resolver that something
/// is no time.
///
/// @param former how values were read and shown before
/// @param fits   whether a string or number may be read
record Strict(Coercing<?, ?> former, Predicate<Object> fits) implements Coercing<Object, Object> {

    /// The scalar of this name as it is read strictly: those of GraphQL as its specification (3.5) says, a DateTime as
    /// RFC 3339 says.
    static GraphQLScalarType of(GraphQLScalarType scalar) {
        return switch (scalar.getName()) {
            case "Int" -> Scalars.GraphQLInt;
            case "Float" ->
                with(Scalars.GraphQLFloat, new Strict(Scalars.GraphQLFloat.getCoercing(), Strict::isFinite));
            case "String" -> Scalars.GraphQLString;
            case "Boolean" -> Scalars.GraphQLBoolean;
            case "DateTime" -> with(scalar, new Strict(scalar.getCoercing(), Strict::isTime));
            default -> scalar;
        };
    }

    private static GraphQLScalarType with(GraphQLScalarType scalar, Strict strict) {
        return scalar.transform(type -> type.coercing(strict));
    }

    /// A number that is too large for a Float is none of it (GraphQL, 3.5.2), and not an infinite one.
    private static boolean isFinite(Object value) {
        return value instanceof Number number && Double.isFinite(number.doubleValue());
    }

    private static boolean isTime(Object value) {
        try {
            return value instanceof String text && Instant.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @Override
    public @Nullable Object serialize(Object value, GraphQLContext context, Locale locale) {
        return former.serialize(value, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object given, GraphQLContext context, Locale locale) {
        if (!fits.test(given)) {
            throw new CoercingParseValueException("cannot be read");
        }
        return former.parseValue(given, context, locale);
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> given, CoercedVariables variables, GraphQLContext context, Locale locale) {
        boolean readable = switch (given) {
            case StringValue text -> fits.test(text.getValue());
            case IntValue number -> fits.test(number.getValue());
            case FloatValue number -> fits.test(number.getValue());
            default -> false;
        };
        if (!readable) {
            throw new CoercingParseLiteralException("cannot be read");
        }
        return former.parseLiteral(given, variables, context, locale);
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale locale) {
        return former.valueToLiteral(value, context, locale);
    }
}
