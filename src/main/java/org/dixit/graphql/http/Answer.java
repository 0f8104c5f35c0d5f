package org.dixit.graphql.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dixit.graphql.Failure;
import org.dixit.graphql.plan.ResultMap;
import org.jspecify.annotations.Nullable;

/// An HTTP answer.
///
/// @param status the HTTP status
/// @param type   the media type of the body
/// @param body   the answer of GraphQL as JSON in UTF-8
/// @param allow  the value of the header Allow, empty where it is not sent
record Answer(int status, MediaTypes.Answer type, Buffer body, String allow) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /// To an operation that was run, or that the engine refused.
    static Answer of(ExecutionResult result, long cost, MediaTypes.Answer type) {
        boolean run = result.isDataPresent() || type == MediaTypes.Answer.JSON;
        return new Answer(run ? 200 : 400, type, json(members(result, cost)), "");
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
        return new Answer(status, type, json(Map.of("errors", errors(errors))), "");
    }

    /// To a request that was rejected.
    static Answer of(Rejection rejection, MediaTypes.Answer type) {
        return of(rejection.status(type), rejection.failure(), type);
    }

    /// Of one error.
    static Answer of(int status, Failure failure, MediaTypes.Answer type) {
        return new Answer(status, type, json(Map.of("errors", errors(List.of(failure)))), "");
    }

    /// The same with the header Allow.
    Answer allowing(String methods) {
        return new Answer(status, type, body, methods);
    }

    /// The errors as JSON has them.
    static List<Map<String, Object>> errors(List<? extends GraphQLError> errors) {
        return errors.stream().map(GraphQLError::toSpecification).toList();
    }

    /// The JSON of an answer. Half a surrogate pair, which clients can send as an escape, has no UTF-8 and becomes a
    /// question mark.
    static Buffer json(Object members) {
        try {
            try {
                return Buffer.buffer(utf8(members));
            } catch (JsonProcessingException e) {
                return Buffer.buffer(MAPPER.writeValueAsString(members).getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException("an answer has no JSON", e);
        }
    }

    private static byte[] utf8(Object members) throws IOException {
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(8192);
                JsonGenerator json = MAPPER.createGenerator(bytes)) {
            write(json, members);
            json.flush();
            return bytes.toByteArray();
        }
    }

    /// Writes what answers are made of without a search for a serializer of each value. Classes are asked for before
    /// interfaces: that is a comparison, not a search among those that a class has.
    @SuppressWarnings("IfChainToSwitch") // a switch over types asks an index of all of them
    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof ResultMap fields) {
            write(json, fields);
        } else if (value instanceof ArrayList<?> items) {
            write(json, items);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Map<?, ?> fields) {
            write(json, fields);
        } else if (value instanceof List<?> items) {
            write(json, items);
        } else {
            MAPPER.writeValue(json, value);
        }
    }

    private static void write(JsonGenerator json, ResultMap fields) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < fields.size(); i++) {
            json.writeFieldName(fields.name(i));
            write(json, fields.value(i));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Map<?, ?> fields) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            json.writeFieldName(field.getKey().toString());
            write(json, field.getValue());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, List<?> items) throws IOException {
        json.writeStartArray();
        for (Object item : items) {
            write(json, item);
        }
        json.writeEndArray();
    }
}
