package org.dixit.graphql.plan;

import graphql.GraphQLContext;
import graphql.Scalars;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Formats scalars and enum values for an answer.
final class LeafFormats {

    /// The classes of values that these scalars show unchanged.
    private static final Map<String, Class<?>> PLAIN = Map.of(
            Scalars.GraphQLString.getName(), String.class,
            Scalars.GraphQLID.getName(), String.class,
            Scalars.GraphQLInt.getName(), Integer.class,
            Scalars.GraphQLFloat.getName(), Double.class,
            Scalars.GraphQLBoolean.getName(), Boolean.class);

    private LeafFormats() {}

    /// Formats values of one type.
    interface Format {

        /// Formats `value`.
        ///
        /// @throws AbstractDataFetcherException if SmallRye cannot transform it
        @Nullable
        Object of(Object value, GraphQLContext context, Locale locale) throws AbstractDataFetcherException;
    }

    /// Returns the format of a type; `null` if it is neither a scalar nor an enum.
    static @Nullable Format form(GraphQLNamedType type, @Nullable Field field) {
        return switch (type) {
            case GraphQLEnumType words -> form(words);
            case GraphQLScalarType scalar -> form(scalar, field);
            default -> null;
        };
    }

    @SuppressWarnings("EnumOrdinal") // the ordinals only index a local array
    private static Format form(GraphQLEnumType words) {
        // each field has values of one Java enum only; a thread that finds no formatted value computes an equal one
        Object[] shown = new Object[words.getValues().size()];
        return (value, context, locale) -> {
            if (!(value instanceof Enum<?> word)) {
                return words.serialize(value, context, locale);
            }
            Object known = shown[word.ordinal()];
            if (known == null) {
                known = words.serialize(value, context, locale);
                shown[word.ordinal()] = known;
            }
            return known;
        };
    }

    private static Format form(GraphQLScalarType scalar, @Nullable Field field) {
        Class<?> plain = PLAIN.getOrDefault(scalar.getName(), Void.class);
        FieldHelper helper = field == null ? null : new FieldHelper(field);
        AtomicReference<@Nullable LastValue> last = new AtomicReference<>();
        return (value, context, locale) -> {
            if (value.getClass() == plain) {
                return value;
            }
            LastValue before = last.getPlain();
            if (before != null && before.value.equals(value)) {
                return before.shown;
            }
            // the transformation does not use the environment
            Object transformed = helper == null ? value : helper.transformOrAdaptResponse(value, null);
            Object shown = scalar.getCoercing().serialize(transformed, context, locale);
            last.set(new LastValue(value, shown));
            return shown;
        };
    }

    /// The last value and its formatted form: siblings often share a value, such as the date of their article.
    private record LastValue(Object value, @Nullable Object shown) {}
}
