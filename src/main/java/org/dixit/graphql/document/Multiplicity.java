package org.dixit.graphql.document;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.Value;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dixit.graphql.relay.ConnectionArguments;
import org.jspecify.annotations.Nullable;

/// The number of objects or values that a field gives at most.
sealed interface Multiplicity {

    /// The field whose value is a series of points.
    String SERIES = "Query.statementSeries";

    Multiplicity ONE = new Fixed(1, false);

    /// The length of lists that no argument limits, at most or as a rule.
    Map<String, Fixed> LISTS = Map.of(
            "Statement.content", new Fixed(2, false),
            "Tie.speechActs", new Fixed(10, false),
            "Tie.polarities", new Fixed(3, false),
            // each of the other 19 actors, spoken to and spoken about
            "Dialogue.ties", new Fixed(38, true));

    int MAX_IN_DIALOGUE = 20;

    /// Returns the number with the variables of a request.
    long count(Map<String, Object> variables);

    /// Returns whether each object counts as a node.
    boolean isOfNodes();

    /// A number that is always the same.
    record Fixed(long count, boolean isOfNodes) implements Multiplicity {
        @Override
        public long count(Map<String, Object> variables) {
            return count;
        }
    }

    /// The number that the largest of some argument values asks for, or the usual number if no value is given.
    record Given(
            List<Value<?>> values, Map<String, Value<?>> defaults, long usual, long max, int times, boolean isOfNodes)
            implements Multiplicity {

        @Override
        public long count(Map<String, Object> variables) {
            long largest = 0;
            for (Value<?> value : values) {
                largest = Math.max(largest, size(Variables.resolve(value, defaults, variables)));
            }
            return (largest == 0 ? usual : Math.min(largest, max)) * times;
        }

        private static long size(@Nullable Object value) {
            return switch (value) {
                case null -> 0;
                case BigInteger number ->
                    number.min(BigInteger.valueOf(Integer.MAX_VALUE))
                            .max(BigInteger.ZERO)
                            .longValue();
                case Number number -> number.longValue();
                case Collection<?> list -> list.size();
                default -> 1;
            };
        }
    }

    /// The points of a series from `since` to `until` if both are given, otherwise as many as a series may have.
    record Points(Field series, Map<String, Value<?>> defaults) implements Multiplicity {

        private static final int MAX = 1_000;

        private static final Map<String, ChronoUnit> UNITS = Map.of(
                "DAY", ChronoUnit.DAYS,
                "WEEK", ChronoUnit.WEEKS,
                "MONTH", ChronoUnit.MONTHS,
                "YEAR", ChronoUnit.YEARS);

        @Override
        public boolean isOfNodes() {
            return true;
        }

        @Override
        public long count(Map<String, Object> variables) {
            ChronoUnit unit = unit(argument("by", variables));
            if (unit == null || !(argument("filter", variables) instanceof Map<?, ?> filter)) {
                return MAX;
            }
            LocalDate since = day(filter.get("since"));
            LocalDate until = day(filter.get("until"));
            if (since == null || until == null) {
                return MAX;
            }
            // both ends may be in the middle of a step
            return Math.clamp(unit.between(since, until) + 2, 1, MAX);
        }

        private @Nullable Object argument(String name, Map<String, Object> variables) {
            return series.getArguments().stream()
                    .filter(argument -> argument.getName().equals(name))
                    .findFirst()
                    .map(argument -> Variables.resolve(argument.getValue(), defaults, variables))
                    .orElse(null);
        }

        private static @Nullable ChronoUnit unit(@Nullable Object step) {
            return step instanceof String word ? UNITS.get(word) : null;
        }

        /// Returns the day of a date or time (RFC 3339). A time with another offset may be on the day before or
        /// after.
        private static @Nullable LocalDate day(@Nullable Object time) {
            int length = "2022-02-12".length();
            try {
                return time instanceof String text && text.length() >= length
                        ? LocalDate.parse(text.substring(0, length))
                        : null;
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }

    /// Returns the number of objects or values that a field gives.
    static Multiplicity of(
            String place,
            Field field,
            GraphQLFieldDefinition definition,
            @Nullable Field series,
            Map<String, Value<?>> defaults) {
        GraphQLArgument first = definition.getArgument("first");
        if (first != null) {
            return new Given(values(field, "first", "last"), defaults, usual(first), ConnectionArguments.MAX, 1, true);
        }
        if (definition.getArgument("ids") != null) {
            return new Given(
                    values(field, "ids"), defaults, ConnectionArguments.USUAL, ConnectionArguments.MAX, 1, true);
        }
        if (definition.getArgument("actors") != null) {
            return new Given(values(field, "actors"), defaults, MAX_IN_DIALOGUE, MAX_IN_DIALOGUE, 1, false);
        }
        if (series != null && place.equals("StatementSeries.points")) {
            return new Points(series, defaults);
        }
        return LISTS.getOrDefault(place, (Fixed) ONE);
    }

    /// Returns `times` times the number that `argument` asks for.
    static Multiplicity given(
            Field field, String argument, Map<String, Value<?>> defaults, int usual, int max, int times) {
        return new Given(values(field, argument), defaults, usual, max, times, false);
    }

    private static List<Value<?>> values(Field field, String... names) {
        List<String> wanted = List.of(names);
        return field.getArguments().stream()
                .filter(argument -> wanted.contains(argument.getName()))
                .<Value<?>>map(Argument::getValue)
                .toList();
    }

    /// Returns the number if `first` is not given: its default, or the usual page.
    private static int usual(GraphQLArgument first) {
        return first.hasSetDefaultValue()
                        && GraphQLArgument.<Object>getArgumentDefaultValue(first) instanceof Number number
                ? number.intValue()
                : ConnectionArguments.USUAL;
    }
}
