package org.dixit.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The key that mutations need where `dixit.api-key` is set.
@ApplicationScoped
public class WriteKey {

    private static final String BEARER = "Bearer ";

    private final Optional<String> key;
    private final CurrentVertxRequest request;

    WriteKey(Keys keys, CurrentVertxRequest request) {
        this.key = keys.apiKey().filter(set -> !set.isBlank());
        this.request = request;
    }

    /// Lets the request write.
    ///
    /// @throws Refused where it lacks the key
    void demand() {
        if (key.isEmpty()) {
            return;
        }
        String header = request.getCurrent().request().getHeader("Authorization");
        if (!opens(key.get(), header)) {
            throw new Refused(
                    Code.UNAUTHENTICATED, "mutations need the service's key, as the header Authorization: Bearer …");
        }
    }

    /// Whether the header Authorization has the key.
    public boolean isIn(@Nullable String header) {
        return key.isPresent() && opens(key.get(), header);
    }

    /// Compares in constant time.
    private static boolean opens(String key, @Nullable String header) {
        return header != null
                && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && MessageDigest.isEqual(
                        header.substring(BEARER.length()).strip().getBytes(UTF_8), key.getBytes(UTF_8));
    }
}
