package org.dixit.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dixit.archive.sql.Allowance;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.protocol.Compression;
import org.dixit.graphql.protocol.JsonWriter;
import org.dixit.graphql.protocol.MediaTypes;
import org.dixit.graphql.protocol.RequestRejected;
import org.jspecify.annotations.Nullable;

/// An HTTP answer.
///
/// @param status the HTTP status
/// @param type   the media type of the body
/// @param body   the answer of GraphQL as JSON in UTF-8
/// @param allow  the value of the Allow header, empty if it is not sent
/// @param memory the memory of the body until it is sent, `null` if it is not counted
/// @param packed whether the body is compressed with gzip
public record HttpAnswer(
        int status,
        MediaTypes.Answer type,
        Buffer body,
        String allow,
        @Nullable Allowance memory,
        boolean packed) {

    /// The fastest level: level 6 takes three times as long and saves a sixth.
    private static final int LEVEL = 1;

    private HttpAnswer(int status, MediaTypes.Answer type, Buffer body) {
        this(status, type, body, "", null, false);
    }

    /// Creates the answer to an operation that was run, or that the engine refused. The answer takes over the memory
    /// of the operation.
    ///
    /// @throws JsonWriter.TooLong if it is longer than answers may be
    static HttpAnswer of(ExecutionResult result, long cost, MediaTypes.Answer type, Allowance memory, long max) {
        boolean run = result.isDataPresent() || type == MediaTypes.Answer.JSON;
        Buffer body = JsonWriter.of(members(result, cost), max);
        memory.retain(body.length());
        return new HttpAnswer(run ? 200 : 400, type, body, "", memory, false);
    }

    /// Returns the members of the answer to an operation that was run.
    public static Map<String, Object> members(ExecutionResult result, long cost) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (!result.getErrors().isEmpty()) {
            members.put("errors", errors(result.getErrors()));
        }
        if (result.isDataPresent()) {
            members.put("data", result.getData());
        }
        Map<Object, Object> extensions = new LinkedHashMap<>();
        if (result.getExtensions() != null) {
            extensions.putAll(result.getExtensions());
        }
        extensions.put("cost", cost);
        members.put("extensions", extensions);
        return members;
    }

    /// Creates the answer to a request whose document has errors.
    static HttpAnswer of(List<? extends GraphQLError> errors, MediaTypes.Answer type) {
        int status = type == MediaTypes.Answer.JSON ? 200 : 400;
        return new HttpAnswer(status, type, JsonWriter.of(Map.of("errors", errors(errors))));
    }

    /// Creates the answer to a request that was rejected.
    static HttpAnswer of(RequestRejected rejection, MediaTypes.Answer type) {
        return of(rejection.status(type), rejection.failure(), type);
    }

    /// Creates an answer with a single error.
    static HttpAnswer of(int status, ApiError failure, MediaTypes.Answer type) {
        return new HttpAnswer(status, type, JsonWriter.of(Map.of("errors", errors(List.of(failure)))));
    }

    /// Returns this answer with an Allow header.
    HttpAnswer allowing(String methods) {
        return new HttpAnswer(status, type, body, methods, memory, packed);
    }

    /// Releases the memory of the body once it was sent, or if it will not be.
    void releaseMemory() {
        if (memory != null) {
            memory.close();
        }
    }

    /// Returns errors as they are written in JSON.
    public static List<Map<String, Object>> errors(List<? extends GraphQLError> errors) {
        return errors.stream().map(GraphQLError::toSpecification).toList();
    }

    /// Returns this answer compressed, if it is long enough for that to help.
    HttpAnswer compressed() {
        return packed || body.length() < Compression.MIN_LENGTH
                ? this
                : new HttpAnswer(status, type, Compression.gzip(body, LEVEL), allow, memory, true);
    }
}
