package org.dixit.graphql.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.TextNode;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import org.dixit.graphql.http.HttpAnswer;
import org.dixit.graphql.protocol.GraphQlRequest;
import org.dixit.graphql.protocol.JsonWriter;
import org.dixit.graphql.protocol.RequestRejected;
import org.jspecify.annotations.Nullable;

/// A message of the protocol `graphql-transport-ws` (github.com/enisdenjo/graphql-ws, PROTOCOL.md).
///
/// @param type    the type of the message
/// @param members all members of the message
record ProtocolMessage(String type, Map<?, ?> members) {

    static final String ACKNOWLEDGED = "{\"type\":\"connection_ack\"}";
    static final String PONG = "{\"type\":\"pong\"}";

    /// The bytes of the reason that a close frame can hold.
    private static final int LONGEST_REASON = 123;

    /// Reads a message that a client sent.
    ///
    /// @throws RequestRejected if it is not a message
    static ProtocolMessage read(String text) {
        if (GraphQlRequest.json(text, "the message") instanceof Map<?, ?> members
                && members.get("type") instanceof String type) {
            return new ProtocolMessage(type, members);
        }
        throw RequestRejected.malformed("the message must be a JSON object with a type");
    }

    /// The id of the operation.
    ///
    /// @throws RequestRejected if the message has none
    String id() {
        if (members.get("id") instanceof String id && !id.isEmpty()) {
            return id;
        }
        throw RequestRejected.malformed("the message needs an id");
    }

    /// The payload, which is the request.
    ///
    /// @throws RequestRejected if the message has none
    Map<?, ?> payload() {
        if (members.get("payload") instanceof Map<?, ?> payload) {
            return payload;
        }
        throw RequestRejected.malformed("the message needs a payload");
    }

    /// The member Authorization of the payload of connection_init, which replaces the header; `null` if there is
    /// none.
    @Nullable
    String authorization() {
        if (members.get("payload") instanceof Map<?, ?> payload) {
            Object given =
                    payload.containsKey("Authorization") ? payload.get("Authorization") : payload.get("authorization");
            return given instanceof String header ? header : null;
        }
        return null;
    }

    /// Creates the message for an answer or an event.
    ///
    /// @throws JsonWriter.TooLong if its JSON has more than `max` bytes
    static String next(String id, ExecutionResult result, long cost, long max) {
        return of(
                "next", id, JsonWriter.of(HttpAnswer.members(result, cost), max).toString(UTF_8));
    }

    /// Creates the message for an operation that fails, before it runs or later.
    static String error(String id, List<? extends GraphQLError> errors) {
        return of("error", id, JsonWriter.of(HttpAnswer.errors(errors)).toString(UTF_8));
    }

    /// Creates the message for the end of an operation.
    static String complete(String id) {
        return "{\"id\":" + quoted(id) + ",\"type\":\"complete\"}";
    }

    private static String of(String type, String id, String payload) {
        return "{\"id\":" + quoted(id) + ",\"type\":\"" + type + "\",\"payload\":" + payload + "}";
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    /// Shortens a reason so that it fits into a close frame.
    static String reason(String text) {
        String shown = text;
        while (shown.getBytes(UTF_8).length > LONGEST_REASON) {
            shown = shown.substring(0, shown.length() - 1);
        }
        return shown;
    }
}
