package org.dixit.graphql.http;

import graphql.language.Field;
import graphql.language.Value;
import java.util.Map;
import java.util.Optional;

/// How many bytes the values of an answer usually have, by field: README.md lists them. They are estimates for what
/// is not known before a query is run; how long an answer may be is counted exactly while it is made.
final class Weights {

    /// Of a value that is not in the list.
    static final int BYTES_OF_VALUE = 10;

    private static final String SNIPPET = "snippet";
    private static final int BYTES_OF_SNIPPET = 400;

    private static final Map<String, Integer> BYTES = Map.of(
            "Article.text", 10_000,
            "Revision.text", 10_000,
            "Statement.text", 200,
            "Span.text", 100,
            "Actor.names", 100);

    /// An argument that says how many characters are given, so many times (before and after).
    private record Length(String argument, int usual, int most, int times) {}

    private static final Map<String, Length> LENGTHS = Map.of(
            "Span.prefix", new Length("length", 32, 500, 1),
            "Span.suffix", new Length("length", 32, 500, 1),
            "Statement.context", new Length("size", 200, 2_000, 2));

    private Weights() {}

    /// The bytes of a scalar field.
    static int of(String place, String name) {
        return name.equals(SNIPPET) ? BYTES_OF_SNIPPET : BYTES.getOrDefault(place, BYTES_OF_VALUE);
    }

    /// The further bytes of a field that an argument makes longer.
    static Optional<Multiplicity> byArgument(String place, Field field, Map<String, Value<?>> defaults) {
        return Optional.ofNullable(LENGTHS.get(place))
                .map(length ->
                        Multiplicity.given(field, length.argument, defaults, length.usual, length.most, length.times));
    }
}
