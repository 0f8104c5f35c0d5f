package org.dixit.graphql.http.connections;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/// Limits on connections and on the time that requests may take to arrive. SettingsTest lists them in the README.
@ConfigMapping(prefix = "dixit.http")
public interface ConnectionSettings {

    /// The end of the message that stops the start if a limit is too low, after the name of the setting.
    String TOO_LOW = "is ${validatedValue}, and must be at least {value}";

    /// How long the head of a request (its first line and its headers) may take to arrive, counted from its first
    /// byte. A slower request is answered with 408, and its connection is closed.
    @WithDefault("10s")
    Duration headTimeout();

    /// How long the body of a request may take to arrive. A slower request is answered with 408, and its connection
    /// is closed.
    @WithDefault("60s")
    Duration bodyTimeout();

    /// How long a connection may stay open without a request, and how long a client may go without reading any of an
    /// answer.
    @WithDefault("120s")
    Duration idleTimeout();

    /// How many connections may be open at once. Further ones are closed as soon as they are opened.
    @Min(value = 1, message = ConnectionSettings.TOO_LOW)
    @WithDefault("4000")
    int maxConnections();

    /// How many connections one address may have open at once (an IPv6 network of 64 bits counts as one address).
    /// Loopback addresses, from which a reverse proxy on the same machine connects, are not limited.
    @Min(value = 1, message = ConnectionSettings.TOO_LOW)
    @WithDefault("500")
    int maxConnectionsPerAddress();

    /// How much memory the bodies of all requests in progress may take together; the first 16 KB of each do not
    /// count. Unless it is set, a sixteenth of the heap, but at least twice the size of the largest body.
    Optional<MemorySize> maxBodies();

    /// How long a stopping service waits for the requests in progress to be answered.
    @WithDefault("8s")
    Duration stopTimeout();
}
