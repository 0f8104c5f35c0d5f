package org.dixit.graphql.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.protocol.GraphQlRequest;
import org.dixit.graphql.protocol.Limits;
import org.dixit.graphql.protocol.RequestRejected;
import org.jspecify.annotations.Nullable;

/// Looks up query texts by their SHA-256. Clients may send a query once and only its hash from then on (Apollo's
/// automatic persisted queries). If `dixit.graphql.documents` names a file of trusted documents, only those are run.
@Singleton
public class PersistedQueries {

    private static final String EXTENSION = "persistedQuery";

    private final QueryCache<String> memory = QueryCache.ofQueries();
    private final Map<String, String> trusted = new HashMap<>();
    private final Set<String> texts;
    private final boolean trustedOnly;

    PersistedQueries(Limits limits) {
        this.trustedOnly = limits.documents().isPresent();
        Map<String, String> documents =
                limits.documents().map(PersistedQueries::read).orElse(Map.of());
        documents.forEach((id, text) -> {
            trusted.put(id, text);
            trusted.put(hash(text), text);
        });
        this.texts = Set.copyOf(trusted.values());
    }

    /// Returns the query that a request sends or names.
    ///
    /// @throws RequestRejected if it does neither, or the query may not be run
    public String text(GraphQlRequest request) {
        String text = request.query();
        String hash = hash(request.extensions().get(EXTENSION));
        if (text != null && !text.isBlank()) {
            requireTrusted(text);
            if (hash != null) {
                remember(hash, text);
            }
            return text;
        }
        if (request.documentId() != null) {
            return known(trusted.get(request.documentId()), ErrorCode.NOT_FOUND, "no document has this documentId");
        }
        if (hash != null) {
            String known = trustedOnly ? trusted.get(hash) : memory.get(hash);
            // the message that Apollo's clients look for
            return known(known, ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        }
        throw RequestRejected.malformed("the request has no query");
    }

    /// Refuses a text that is not a trusted document if only those are run.
    ///
    /// @throws RequestRejected if the text is refused
    void requireTrusted(String text) {
        if (trustedOnly && !texts.contains(text)) {
            throw untrusted();
        }
    }

    private String known(@Nullable String text, ErrorCode code, String message) {
        if (text == null) {
            throw trustedOnly ? untrusted() : RequestRejected.requestError(400, code, message);
        }
        return text;
    }

    private static RequestRejected untrusted() {
        return RequestRejected.requestError(403, ErrorCode.FORBIDDEN, "this service runs only its trusted documents");
    }

    private void remember(String hash, String text) {
        if (!hash.equals(hash(text))) {
            throw RequestRejected.requestError(
                    400, ErrorCode.BAD_USER_INPUT, "extensions.persistedQuery.sha256Hash is not the hash of the query");
        }
        memory.put(hash, text, text.length());
    }

    private static @Nullable String hash(@Nullable Object extension) {
        if (extension == null) {
            return null;
        }
        if (extension instanceof Map<?, ?> members
                && members.get("version") instanceof Number version
                && version.doubleValue() == 1
                && members.get("sha256Hash") instanceof String hash) {
            return hash.toLowerCase(Locale.ROOT);
        }
        throw RequestRejected.malformed("extensions.persistedQuery must have version 1 and a sha256Hash");
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Map<String, String> read(Path file) {
        try {
            return new ObjectMapper().readValue(file.toFile(), new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "dixit.graphql.documents is " + file + ", which is not a JSON file of queries", e);
        }
    }
}
