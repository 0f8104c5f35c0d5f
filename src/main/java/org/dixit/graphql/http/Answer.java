package org.dixit.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dixit.archive.Allowance;
import org.dixit.graphql.Failure;
import org.jspecify.annotations.Nullable;

/// An HTTP answer.
///
/// @param status the HTTP status
/// @param type   the media type of the body
/// @param body   the answer of GraphQL as JSON in UTF-8
/// @param allow  the value of the header Allow, empty where it is not sent
/// @param memory what its body takes until it is sent, `null` where that is not counted
/// @param packed whether the body is compressed with gzip
record Answer(
        int status,
        MediaTypes.Answer type,
        Buffer body,
        String allow,
        @Nullable Allowance memory,
        boolean packed) {

    /// Quick: level 6 takes three times as long for a sixth less.
    private static final int LEVEL = 1;

    private Answer(int status, MediaTypes.Answer type, Buffer body) {
        this(status, type, body, "", null, false);
    }

    /// To an operation that was run, or that the engine refused. It takes over the memory of the operation.
    ///
    /// @throws Json.TooLong where it is longer than answers may be
    static Answer of(ExecutionResult result, long cost, MediaTypes.Answer type, Allowance memory, long most) {
        boolean run = result.isDataPresent() || type == MediaTypes.Answer.JSON;
        Buffer body = Json.of(members(result, cost), most);
        memory.keep(body.length());
        return new Answer(run ? 200 : 400, type, body, "", memory, false);
    }

    /// The members of an answer to an operation that was run.
    static Map<String, Object> members(ExecutionResult result, long cost) {
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

    /// To a request whose document has errors.
    static Answer of(List<? extends GraphQLError> errors, MediaTypes.Answer type) {
        int status = type == MediaTypes.Answer.JSON ? 200 : 400;
        return new Answer(status, type, Json.of(Map.of("errors", errors(errors))));
    }

    /// To a request that was rejected.
    static Answer of(Rejection rejection, MediaTypes.Answer type) {
        return of(rejection.status(type), rejection.failure(), type);
    }

    /// Of one error.
    static Answer of(int status, Failure failure, MediaTypes.Answer type) {
        return new Answer(status, type, Json.of(Map.of("errors", errors(List.of(failure)))));
    }

    /// The same with the header Allow.
    Answer allowing(String methods) {
        return new Answer(status, type, body, methods, memory, packed);
    }

    /// Gives back the memory of the body, which was sent or will not be.
    void sent() {
        if (memory != null) {
            memory.close();
        }
    }

    /// The errors as JSON has them.
    static List<Map<String, Object>> errors(List<? extends GraphQLError> errors) {
        return errors.stream().map(GraphQLError::toSpecification).toList();
    }

    /// The same compressed, where it is long enough for that to help.
    Answer compressed() {
        return packed || body.length() < Compression.LEAST
                ? this
                : new Answer(status, type, Compression.gzip(body, LEVEL), allow, memory, true);
    }
}
