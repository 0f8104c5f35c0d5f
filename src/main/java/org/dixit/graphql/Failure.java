package org.dixit.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An error as clients see it: a message, where in the query and the answer it belongs, and a code.
///
/// @param locations the places in the query, `null` where it is of no one place
/// @param path      the place in the answer, `null` where nothing was answered
public record Failure(
        String message,
        @Nullable List<SourceLocation> locations,
        @Nullable List<Object> path,
        Code code) implements GraphQLError {

    private static final int LONGEST_SHOWN = 100;

    /// An error of the whole request.
    public static Failure of(Code code, String message) {
        return new Failure(message, null, null, code);
    }

    /// A value as messages show it, cut behind 100 characters (UTF-16), but not within one of Unicode's.
    public static String shown(String value) {
        if (value.length() <= LONGEST_SHOWN) {
            return value;
        }
        boolean within = Character.isHighSurrogate(value.charAt(LONGEST_SHOWN - 1));
        return value.substring(0, within ? LONGEST_SHOWN - 1 : LONGEST_SHOWN) + "…";
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public @Nullable List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public @Nullable List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code.name());
    }

    /// Without the classification, which says less than the code.
    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("message", message);
        if (locations != null && !locations.isEmpty()) {
            json.put(
                    "locations",
                    locations.stream()
                            .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
                            .toList());
        }
        if (path != null) {
            json.put("path", path);
        }
        json.put("extensions", getExtensions());
        return json;
    }
}
