package org.dixit.graphql.http.connections;

import com.fasterxml.jackson.databind.node.TextNode;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.nio.charset.StandardCharsets;
import org.dixit.graphql.Code;

/// The answer to a request that is not handled at all, since it is wrong as a request of HTTP or comes at a bad time.
///
/// @param status     the HTTP status
/// @param code       the code of the error
/// @param message    what is wrong
/// @param retryAfter after how many seconds to try again, 0 where that would not help
record Refusal(HttpResponseStatus status, Code code, String message, int retryAfter) {

    /// A request that breaks the rules of HTTP.
    static Refusal badRequest(String message) {
        return new Refusal(HttpResponseStatus.BAD_REQUEST, Code.BAD_USER_INPUT, message, 0);
    }

    /// A request that took too long to arrive.
    static Refusal late(String message) {
        return new Refusal(HttpResponseStatus.REQUEST_TIMEOUT, Code.BAD_USER_INPUT, message, 0);
    }

    /// A request to a service that stops.
    static Refusal stopping() {
        return new Refusal(
                HttpResponseStatus.SERVICE_UNAVAILABLE, Code.UNAVAILABLE, "the service is stopping; try again", 1);
    }

    /// The error as an answer of GraphQL has it.
    byte[] json() {
        return ("{\"errors\":[{\"message\":" + TextNode.valueOf(message) + ",\"extensions\":{\"code\":\"" + code
                        + "\"}}]}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
