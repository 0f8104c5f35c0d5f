package org.dixit.graphql.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.TextNode;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A message of the protocol `graphql-transport-ws` (github.com/enisdenjo/graphql-ws, PROTOCOL.md).
///
/// @param type    what it is about
/// @param members all of it
record Message(String type, Map<?, ?> members) {

    static final String ACKNOWLEDGED = "{\"type\":\"connection_ack\"}";
    static final String PONG = "{\"type\":\"pong\"}";

    /// A close frame holds 123 bytes of reason.
    private static final int LONGEST_REASON = 123;

    /// Reads what a client sent.
    ///
    /// @throws Rejection where it is no message
    static Message read(String text) {
        if (Request.json(text, "the message") instanceof Map<?, ?> members
                && members.get("type") instanceof String type) {
            return new Message(type, members);
        }
        throw Rejection.malformed("the message must be a JSON object with a type");
    }

    /// The id of the operation.
    ///
    /// @throws Rejection where it has none
    String id() {
        if (members.get("id") instanceof String id && !id.isEmpty()) {
            return id;
        }
        throw Rejection.malformed("the message needs an id");
    }

    /// The request.
    ///
    /// @throws Rejection where it has none
    Map<?, ?> payload() {
        if (members.get("payload") instanceof Map<?, ?> payload) {
            return payload;
        }
        throw Rejection.malformed("the message needs a payload");
    }

    /// The member Authorization of the payload of connection_init, which stands for the header.
    @Nullable
    String authorization() {
        if (members.get("payload") instanceof Map<?, ?> payload) {
            Object given =
                    payload.containsKey("Authorization") ? payload.get("Authorization") : payload.get("authorization");
            return given instanceof String header ? header : null;
        }
        return null;
    }

    /// An answer or an event.
    ///
    /// @throws Json.TooLong where it has more than `most` bytes
    static String next(String id, ExecutionResult result, long cost, long most) {
        return of("next", id, Json.of(Answer.members(result, cost), most).toString(UTF_8));
    }

    /// What is wrong with an operation that is not run, or does not go on.
    static String error(String id, List<? extends GraphQLError> errors) {
        return of("error", id, Json.of(Answer.errors(errors)).toString(UTF_8));
    }

    /// The end of an operation.
    static String complete(String id) {
        return "{\"id\":" + quoted(id) + ",\"type\":\"complete\"}";
    }

    private static String of(String type, String id, String payload) {
        return "{\"id\":" + quoted(id) + ",\"type\":\"" + type + "\",\"payload\":" + payload + "}";
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    /// A reason that fits into a close frame.
    static String reason(String text) {
        String shown = text;
        while (shown.getBytes(UTF_8).length > LONGEST_REASON) {
            shown = shown.substring(0, shown.length() - 1);
        }
        return shown;
    }
}
