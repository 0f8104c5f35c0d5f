package org.dixit.graphql;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/// Who may write.
@ConfigMapping(prefix = "dixit")
public interface Keys {

    /// The key that mutations need, as `Authorization: Bearer …`; without one whoever reaches the service may write.
    Optional<String> apiKey();
}
