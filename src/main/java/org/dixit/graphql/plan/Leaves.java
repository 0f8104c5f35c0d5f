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

/// The forms of scalars and enums in an answer.
final class Leaves {

    /// Values of these classes are shown by these scalars as they are.
    private static final Map<String, Class<?>> PLAIN = Map.of(
            Scalars.GraphQLString.getName(), String.class,
            Scalars.GraphQLID.getName(), String.class,
            Scalars.GraphQLInt.getName(), Integer.class,
            Scalars.GraphQLFloat.getName(), Double.class,
            Scalars.GraphQLBoolean.getName(), Boolean.class);

    private Leaves() {}

    /// Makes the value to show.
    interface Form {

        /// The value to show for `value`.
        ///
        /// @throws AbstractDataFetcherException where SmallRye cannot transform it
        @Nullable
        Object of(Object value, GraphQLContext context, Locale locale) throws AbstractDataFetcherException;
    }

    /// The form of a type, `null` where it is neither a scalar nor an enum.
    static @Nullable Form form(GraphQLNamedType type, @Nullable Field field) {
        return switch (type) {
            case GraphQLEnumType words -> form(words);
            case GraphQLScalarType scalar -> form(scalar, field);
            default -> null;
        };
    }

    @SuppressWarnings("EnumOrdinal") // the places are nobody else's
    private static Form form(GraphQLEnumType words) {
        // a place of the schema has words of one vocabulary; who finds none makes the same one again
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

    private static Form form(GraphQLScalarType scalar, @Nullable Field field) {
        Class<?> plain = PLAIN.getOrDefault(scalar.getName(), Void.class);
        FieldHelper helper = field == null ? null : new FieldHelper(field);
        AtomicReference<@Nullable Last> last = new AtomicReference<>();
        return (value, context, locale) -> {
            if (value.getClass() == plain) {
                return value;
            }
            Last before = last.getPlain();
            if (before != null && before.value.equals(value)) {
                return before.shown;
            }
            // the transformation looks at nothing of the environment
            Object transformed = helper == null ? value : helper.transformOrAdaptResponse(value, null);
            Object shown = scalar.getCoercing().serialize(transformed, context, locale);
            last.set(new Last(value, shown));
            return shown;
        };
    }

    /// A value and how it was shown: siblings often have the same, as all statements of an article have its date.
    private record Last(Object value, @Nullable Object shown) {}
}
