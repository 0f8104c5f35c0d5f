package org.dixit.graphql.error;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An error as clients see it: a message, its location in the query and in the answer, and a code.
///
/// @param locations the locations in the query, `null` if it has no single one
/// @param path      the path in the answer, `null` if nothing was answered
public record ApiError(
        String message,
        @Nullable List<SourceLocation> locations,
        @Nullable List<Object> path,
        ErrorCode code) implements GraphQLError {

    private static final int LONGEST_SHOWN = 100;

    /// Returns an error of the whole request.
    public static ApiError of(ErrorCode code, String message) {
        return new ApiError(message, null, null, code);
    }

    /// Returns a value as messages show it, truncated after 100 UTF-16 code units, but never within a surrogate pair.
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

    /// Leaves out the classification, which is less specific than the code.
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
