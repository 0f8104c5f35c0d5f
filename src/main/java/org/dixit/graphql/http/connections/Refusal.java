package org.dixit.graphql.http.connections;

import com.fasterxml.jackson.databind.node.TextNode;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.nio.charset.StandardCharsets;
import org.dixit.graphql.error.ErrorCode;

/// The answer to a request that is not processed, because it violates HTTP or comes at a bad time.
///
/// @param status     the HTTP status
/// @param code       the code of the error
/// @param message    what is wrong
/// @param retryAfter after how many seconds to try again, or 0 if that would not help
record Refusal(HttpResponseStatus status, ErrorCode code, String message, int retryAfter) {

    /// Creates the answer to a request that breaks the rules of HTTP.
    static Refusal badRequest(String message) {
        return new Refusal(HttpResponseStatus.BAD_REQUEST, ErrorCode.BAD_USER_INPUT, message, 0);
    }

    /// Creates the answer to a request that took too long to arrive.
    static Refusal late(String message) {
        return new Refusal(HttpResponseStatus.REQUEST_TIMEOUT, ErrorCode.BAD_USER_INPUT, message, 0);
    }

    /// Creates the answer to a request that arrives while the service is stopping.
    static Refusal stopping() {
        return new Refusal(
                HttpResponseStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE, "the service is stopping; try again", 1);
    }

    /// The error as JSON, in the form of a GraphQL answer.
    byte[] json() {
        return ("{\"errors\":[{\"message\":" + TextNode.valueOf(message) + ",\"extensions\":{\"code\":\"" + code
                        + "\"}}]}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
