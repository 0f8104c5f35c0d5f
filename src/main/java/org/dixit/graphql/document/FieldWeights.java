package org.dixit.graphql.document;

import graphql.language.Field;
import graphql.language.Value;
import java.util.Map;
import java.util.Optional;

/// The usual size of the values of an answer in bytes, by field; README.md lists them. These are estimates of sizes
/// that are not known before a query is run; the length of an answer is counted exactly while it is made.
final class FieldWeights {

    /// The bytes of a value that is not listed.
    static final int BYTES_OF_VALUE = 10;

    private static final String SNIPPET = "snippet";
    private static final int BYTES_OF_SNIPPET = 400;

    private static final Map<String, Integer> BYTES = Map.of(
            "Article.text", 10_000,
            "Revision.text", 10_000,
            "Statement.text", 200,
            "Span.text", 100,
            "Actor.names", 100);

    /// An argument that sets a number of characters, of which the field gives `times` as many (before and after).
    private record Length(String argument, int usual, int max, int times) {}

    private static final Map<String, Length> LENGTHS = Map.of(
            "Span.prefix", new Length("length", 32, 500, 1),
            "Span.suffix", new Length("length", 32, 500, 1),
            "Statement.context", new Length("size", 200, 2_000, 2));

    private FieldWeights() {}

    /// Returns the bytes of a scalar field.
    static int of(String place, String name) {
        return name.equals(SNIPPET) ? BYTES_OF_SNIPPET : BYTES.getOrDefault(place, BYTES_OF_VALUE);
    }

    /// Returns the additional bytes of a field that an argument makes longer.
    static Optional<Multiplicity> byArgument(String place, Field field, Map<String, Value<?>> defaults) {
        return Optional.ofNullable(LENGTHS.get(place))
                .map(length ->
                        Multiplicity.given(field, length.argument, defaults, length.usual, length.max, length.times));
    }
}
