package org.dixit.graphql.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Optional;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/// Checks the key that mutations need if `dixit.api-key` is set.
@ApplicationScoped
public class WriteAuthorization {

    private static final String BEARER = "Bearer ";

    private final Optional<String> key;
    private final CurrentVertxRequest request;

    WriteAuthorization(KeySettings keys, CurrentVertxRequest request) {
        this.key = keys.apiKey().filter(set -> !set.isBlank());
        this.request = request;
    }

    /// Checks that the current request may write.
    ///
    /// @throws InvalidArgumentException if it lacks the key
    public void requireKey() {
        if (key.isEmpty()) {
            return;
        }
        String header = request.getCurrent().request().getHeader("Authorization");
        if (!hasKey(key.get(), header)) {
            throw new InvalidArgumentException(
                    ErrorCode.UNAUTHENTICATED,
                    "mutations need the service's key, as the header Authorization: Bearer …");
        }
    }

    /// Returns whether the value of an Authorization header has the key.
    public boolean isAuthorized(@Nullable String header) {
        return key.isPresent() && hasKey(key.get(), header);
    }

    /// Returns whether a header has the key; the keys are compared in constant time.
    private static boolean hasKey(String key, @Nullable String header) {
        return header != null
                && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && MessageDigest.isEqual(
                        header.substring(BEARER.length()).strip().getBytes(UTF_8), key.getBytes(UTF_8));
    }
}
