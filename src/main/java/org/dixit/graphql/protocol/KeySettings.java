package org.dixit.graphql.protocol;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// The key that protects mutations.
@ConfigMapping(prefix = "dixit")
public interface KeySettings {

    /// The key that mutations need, as `Authorization: Bearer …`; unless it is set, everybody who can reach the
    /// service may write.
    Optional<String> apiKey();
}
