package org.dixit.graphql.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.util.Optional;

/// What one request may ask for. SettingsTest lists them in the README.
@ConfigMapping(prefix = "dixit.graphql")
public interface Limits {

    /// What a start that a limit stops says of it, after its name.
    String TOO_LOW = "is ${validatedValue}, and must be at least {value}";

    /// How deep fields may be nested.
    @Min(value = 1, message = Limits.TOO_LOW)
    @WithDefault("30")
    int maxDepth();

    /// What a query may cost, counted before it is run.
    @Min(value = 1, message = Limits.TOO_LOW)
    @WithDefault("500000")
    long maxCost();

    /// How long an answer may be.
    @WithDefault("16M")
    MemorySize maxAnswer();

    /// What the queries of one client may cost in a minute; 0 for no limit.
    @Min(value = 0, message = Limits.TOO_LOW)
    @WithDefault("10000000")
    int rateLimit();

    /// The same for clients on the machine of the service.
    @Min(value = 0, message = Limits.TOO_LOW)
    @WithDefault("2000000000")
    int loopbackRateLimit();

    /// How many fields of a query may have an alias.
    @Min(value = 0, message = Limits.TOO_LOW)
    @WithDefault("200")
    int maxAliases();

    /// How many words, names, numbers and marks a query may have.
    @Min(value = 1, message = Limits.TOO_LOW)
    @WithDefault("10000")
    int maxTokens();

    /// How long the body of a request may be.
    @WithDefault("7M")
    MemorySize maxBody();

    /// How long one read of the database may take, which org.dixit.archive reads and sets.
    @WithDefault("10s")
    String timeout();

    /// How many may follow the archive at once, which org.dixit.graphql reads.
    @Min(value = 0, message = Limits.TOO_LOW)
    @WithDefault("1000")
    int maxSubscriptions();

    /// After how many seconds a WebSocket is pinged; a client that is not heard of for three pings is cut off (1013).
    @Min(value = 1, message = Limits.TOO_LOW)
    @WithDefault("30")
    int pulse();

    /// The JSON file of trusted documents (`{"id": "query text", …}`); without one every query is run.
    Optional<Path> documents();
}
