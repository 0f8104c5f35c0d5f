package org.dixit.pages.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.ext.web.RoutingContext;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.http.PageQueries;
import org.dixit.graphql.protocol.RequestRejected;
import org.dixit.graphql.relay.GlobalId;
import org.jspecify.annotations.Nullable;

/// A request for a page: its parameters, and the queries that the page runs to answer it.
public final class PageRequest {

    /// Maps answers to records. A field of an answer that no record has is an error: the query asks for too much.
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String AS = "as";
    private static final String WORDS = "q";

    private record Asked(String query, Map<String, Object> variables) {}

    private final RoutingContext http;
    private final PageQueries.Session session;
    private final QueryTexts texts;
    private final Assets assets;
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();
    private final List<Asked> asked = new ArrayList<>();

    /// Reads a request whose queries `session` answers.
    public PageRequest(RoutingContext http, PageQueries.Session session, QueryTexts texts, Assets assets) {
        this.http = http;
        this.session = session;
        this.texts = texts;
        this.assets = assets;
        http.queryParams()
                .forEach((name, value) -> parameters
                        .computeIfAbsent(name, key -> new ArrayList<>())
                        .add(value.strip()));
    }

    /// Returns the global id in the path, which a route calls `:id`.
    ///
    /// @throws RequestRejected if it is not one of this type
    public String id(GlobalId.Type type) {
        String id = Objects.requireNonNull(http.pathParam("id"));
        return found(
                GlobalId.find(id)
                        .filter(known -> known.type() == type)
                        .map(known -> id)
                        .orElse(null),
                type.name().toLowerCase(Locale.ROOT));
    }

    /// The path of the request, from the first page of the service on, without a slash before it.
    public String path() {
        return http.normalizedPath().substring(1);
    }

    /// Returns the value of a parameter, or `null` if it is absent or blank.
    public @Nullable String value(String name) {
        return values(name).stream().findFirst().orElse(null);
    }

    /// Returns all values of a parameter that are not blank.
    public List<String> values(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /// Returns the query string of this request in which some parameters have other values; an empty list removes
    /// one.
    public String with(Map<String, List<String>> changes) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.putAll(changes);
        return Links.query(changed);
    }

    /// Returns the requested format, such as `csv`; `null` for an HTML page.
    public @Nullable String form() {
        return value(AS);
    }

    /// Runs a query of this page and returns its answer.
    ///
    /// @param query     the name of the query's file
    /// @param variables its variables; those that are null are left out
    /// @throws RequestRejected if the query is refused, or its answer has an error
    public <T> T ask(String query, Map<String, ? extends @Nullable Object> variables, Class<T> type) {
        Map<String, Object> given = new LinkedHashMap<>();
        variables.forEach((name, value) -> {
            if (value != null) {
                given.put(name, value);
            }
        });
        String text = texts.text(query);
        asked.add(new Asked(text, given));
        return JSON.convertValue(session.ask(text, given), type);
    }

    /// Whether the page has run a query.
    public boolean hasAsked() {
        return !asked.isEmpty();
    }

    /// Returns the address that opens the first query of the page in GraphiQL.
    public String graphiql() {
        Asked first = asked.getFirst();
        try {
            return root() + "q/graphql-ui/"
                    + Links.query(Map.of(
                            "query",
                            List.of(first.query),
                            "variables",
                            List.of(JSON.writeValueAsString(first.variables))));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the frame of the page.
    public Frame frame(String title) {
        return new Frame(
                title,
                root(),
                root() + assets.folder(),
                Objects.requireNonNullElse(value(WORDS), ""),
                asked.isEmpty() ? null : with(Map.of(AS, List.of("graphql"))),
                null);
    }

    /// The address of the first page, relative to this one.
    public String root() {
        long folders = path().chars().filter(c -> c == '/').count();
        return folders == 0 ? "./" : "../".repeat((int) folders);
    }

    /// Returns `found`, which is what the page is about.
    ///
    /// @param kind what it is, such as "article"
    /// @throws RequestRejected if it is `null`
    public static <T> T found(@Nullable T found, String kind) {
        if (found == null) {
            throw RequestRejected.http(404, ErrorCode.NOT_FOUND, "There is no " + kind + " at this address.");
        }
        return found;
    }
}
