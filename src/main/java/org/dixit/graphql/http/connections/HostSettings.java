package org.dixit.graphql.http.connections;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/// The host names of the service.
@ConfigMapping(prefix = "dixit")
public interface HostSettings {

    /// The host names that requests may be addressed to, separated by commas: `dixit.example.org`, `*.example.org`
    /// for all its subdomains, `*` for any. Loopback names (`localhost`, `*.localhost`) and IP addresses such as
    /// `192.0.2.7` are always allowed.
    Optional<List<String>> hosts();
}
