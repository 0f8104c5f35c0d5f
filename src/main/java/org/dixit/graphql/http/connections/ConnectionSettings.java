package org.dixit.graphql.http.connections;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/// Limits on connections and on the time requests may take to arrive. SettingsTest lists them in the README.
@ConfigMapping(prefix = "dixit.http")
public interface ConnectionSettings {

    /// What the start reports about a limit that is too low, after its name.
    String TOO_LOW = "is ${validatedValue}, and must be at least {value}";

    /// How long the head of a request (its first line and its headers) may take to arrive, from its first byte on. A
    /// slower request is answered with 408, and its connection is closed.
    @WithDefault("10s")
    Duration headTimeout();

    /// How long the body of a request may take to arrive. A slower request is answered with 408, and its connection is
    /// closed.
    @WithDefault("60s")
    Duration bodyTimeout();

    /// How long a connection stays open without a request, and how long a client may take no byte of an answer.
    @WithDefault("120s")
    Duration idleTimeout();

    /// How many connections may be open at once. Further ones are closed as they come in.
    @Min(value = 1, message = ConnectionSettings.TOO_LOW)
    @WithDefault("4000")
    int maxConnections();

    /// How many of them one address may have (an IPv6 network of 64 bits counts as one). Loopback, where a reverse
    /// proxy of the same machine connects from, has no such limit.
    @Min(value = 1, message = ConnectionSettings.TOO_LOW)
    @WithDefault("500")
    int maxConnectionsPerAddress();

    /// How much memory the bodies of all requests under way may take together; the first 16 KB of each do not count. A
    /// sixteenth of the heap unless set, but at least two bodies of the largest size.
    Optional<MemorySize> maxBodies();

    /// How long a stop waits for the answers to requests under way.
    @WithDefault("8s")
    Duration stopTimeout();
}
