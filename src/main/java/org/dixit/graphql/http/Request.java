package org.dixit.graphql.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.vertx.core.MultiMap;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import org.dixit.graphql.Code;
import org.jspecify.annotations.Nullable;

/// The parameters of a GraphQL request ("GraphQL over HTTP", Request Parameters).
///
/// @param query         the text of the query, `null` where it is named by a hash or an id
/// @param documentId    the id of a query that the service knows
/// @param operationName which operation of the query to run
record Request(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {

    /// A request that is understood has few of them, and each takes some ten times its length in memory.
    private static final int MOST_JSON_TOKENS = 100_000;

    private static final ObjectReader JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_JSON_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .readerFor(new TypeReference<Object>() {});

    /// Reads the body of a POST.
    ///
    /// @throws Rejection where it is no request
    static Request ofBody(byte[] body) {
        if (body.length == 0) {
            throw Rejection.malformed("the request has no body; send a JSON object with the member query");
        }
        return switch (json(text(body), "the body")) {
            case Map<?, ?> members -> of(members);
            case List<?> _ ->
                throw Rejection.malformed("the body is a list; batches are not taken, send one request each");
            case null, default -> throw Rejection.malformed("the body must be a JSON object");
        };
    }

    /// Reads the query string of a GET, in which variables and extensions are JSON.
    ///
    /// @throws Rejection where it is no request
    static Request ofQueryString(MultiMap parameters) {
        return new Request(
                parameters.get("query"),
                parameters.get("documentId"),
                parameters.get("operationName"),
                map("variables", embedded(parameters, "variables")),
                map("extensions", embedded(parameters, "extensions")));
    }

    /// Reads the members of a request.
    ///
    /// @throws Rejection where it is none
    static Request of(Map<?, ?> members) {
        return new Request(
                string(members, "query"),
                string(members, "documentId"),
                string(members, "operationName"),
                map("variables", members.get("variables")),
                map("extensions", members.get("extensions")));
    }

    private static @Nullable Object embedded(MultiMap parameters, String name) {
        String json = parameters.get(name);
        return json == null || json.isEmpty() ? null : json(json, name);
    }

    private static @Nullable String string(Map<?, ?> members, String name) {
        return switch (members.get(name)) {
            case null -> null;
            case String text -> text;
            default -> throw Rejection.malformed(name + " must be a string");
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String name, @Nullable Object value) {
        return switch (value) {
            case null -> Map.of();
            case Map<?, ?> map -> (Map<String, Object>) map;
            default -> throw Rejection.malformed(name + " must be a JSON object");
        };
    }

    /// The value that `text` is in JSON.
    ///
    /// @throws Rejection where it is no JSON
    static @Nullable Object json(String text, String what) {
        try {
            return JSON.readValue(text);
        } catch (StreamConstraintsException e) {
            throw Rejection.http(
                    413,
                    Code.TOO_LARGE,
                    what + " is JSON that is nested too deep or has more than the " + MOST_JSON_TOKENS
                            + " names, values and brackets that are taken");
        } catch (JsonProcessingException e) {
            throw Rejection.malformed(what + " is no JSON" + place(e.getLocation()));
        }
    }

    private static String place(@Nullable JsonLocation where) {
        return where == null ? "" : ": line " + where.getLineNr() + ", column " + where.getColumnNr();
    }

    /// Decodes UTF-8 strictly where the lenient way met something that may have been broken.
    private static String text(byte[] body) {
        String text = new String(body, UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            try {
                return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            } catch (CharacterCodingException e) {
                throw Rejection.malformed("the body is not UTF-8");
            }
        }
        return text;
    }
}
