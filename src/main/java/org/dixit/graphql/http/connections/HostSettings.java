package org.dixit.graphql.http.connections;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/// Under which names the service is reached.
@ConfigMapping(prefix = "dixit")
public interface HostSettings {

    /// The host names that requests may be addressed to, separated by commas: `dixit.example.org`, `*.example.org` for
    /// all names below, `*` for any. Loopback names (`localhost`, `*.localhost`) and addresses such as `192.0.2.7`
    /// are always answered.
    Optional<List<String>> hosts();
}
