package org.dixit.graphql.protocol;

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
import org.dixit.graphql.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/// The parameters of a GraphQL request ("GraphQL over HTTP", Request Parameters).
///
/// @param query         the text of the query, `null` if the request names it by a hash or an id
/// @param documentId    the id of a trusted document
/// @param operationName the name of the operation to run
public record GraphQlRequest(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, Object> variables,
        Map<String, Object> extensions) {

    /// The most JSON tokens of a request: legitimate requests have few, and each token takes some ten times its
    /// length in memory.
    private static final int MAX_JSON_TOKENS = 100_000;

    private static final ObjectReader JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MAX_JSON_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .readerFor(new TypeReference<Object>() {});

    /// Reads the body of a POST.
    ///
    /// @throws RequestRejected if it is not a request
    public static GraphQlRequest ofBody(byte[] body) {
        if (body.length == 0) {
            throw RequestRejected.malformed("the request has no body; send a JSON object with the member query");
        }
        return switch (json(text(body), "the body")) {
            case Map<?, ?> members -> of(members);
            case List<?> _ ->
                throw RequestRejected.malformed("the body is a list; batches are not accepted, send one request each");
            case null, default -> throw RequestRejected.malformed("the body must be a JSON object");
        };
    }

    /// Reads the query string of a GET, in which variables and extensions are JSON.
    ///
    /// @throws RequestRejected if it is not a request
    public static GraphQlRequest ofQueryString(MultiMap parameters) {
        return new GraphQlRequest(
                parameters.get("query"),
                parameters.get("documentId"),
                parameters.get("operationName"),
                map("variables", embedded(parameters, "variables")),
                map("extensions", embedded(parameters, "extensions")));
    }

    /// Reads the members of a JSON object as a request.
    ///
    /// @throws RequestRejected if they are not those of a request
    public static GraphQlRequest of(Map<?, ?> members) {
        return new GraphQlRequest(
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
            default -> throw RequestRejected.malformed(name + " must be a string");
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String name, @Nullable Object value) {
        return switch (value) {
            case null -> Map.of();
            case Map<?, ?> map -> (Map<String, Object>) map;
            default -> throw RequestRejected.malformed(name + " must be a JSON object");
        };
    }

    /// Parses `text` as JSON.
    ///
    /// @throws RequestRejected if it is not JSON
    public static @Nullable Object json(String text, String what) {
        try {
            return JSON.readValue(text);
        } catch (StreamConstraintsException e) {
            throw RequestRejected.http(
                    413,
                    ErrorCode.TOO_LARGE,
                    what + " is JSON that is nested too deep or has more than the " + MAX_JSON_TOKENS
                            + " names, values and brackets that are taken");
        } catch (JsonProcessingException e) {
            throw RequestRejected.malformed(what + " is no JSON" + place(e.getLocation()));
        }
    }

    private static String place(@Nullable JsonLocation where) {
        return where == null ? "" : ": line " + where.getLineNr() + ", column " + where.getColumnNr();
    }

    /// Decodes UTF-8, and once more strictly if the lenient way produced a replacement character.
    private static String text(byte[] body) {
        String text = new String(body, UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            try {
                return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            } catch (CharacterCodingException e) {
                throw RequestRejected.malformed("the body is not UTF-8");
            }
        }
        return text;
    }
}
