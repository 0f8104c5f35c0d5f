package org.dixit.graphql.protocol;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.util.Optional;

/// The limits on a single request. SettingsTest lists them in the README.
@ConfigMapping(prefix = "dixit.graphql")
public interface Limits {

    /// The end of the message that stops the start if a limit is too low, after the name of the setting.
    String TOO_LOW = "is ${validatedValue}, and must be at least {value}";

    /// How deep the fields of a query may be nested.
    @Min(value = 1, message = Limits.TOO_LOW)
    @WithDefault("30")
    int maxDepth();

    /// How much a query may cost, counted before it is run.
    @Min(value = 1, message = Limits.TOO_LOW)
    @WithDefault("500000")
    long maxCost();

    /// How long an answer may be.
    @WithDefault("16M")
    MemorySize maxAnswer();

    /// How much the queries of one client may cost in a minute; 0 for no limit.
    @Min(value = 0, message = Limits.TOO_LOW)
    @WithDefault("10000000")
    int rateLimit();

    /// How much the queries of clients on the machine of the service may cost in a minute; 0 for no limit.
    @Min(value = 0, message = Limits.TOO_LOW)
    @WithDefault("2000000000")
    int loopbackRateLimit();

    /// How many fields of a query may have an alias.
    @Min(value = 0, message = Limits.TOO_LOW)
    @WithDefault("200")
    int maxAliases();

    /// How many tokens (words, names, numbers and punctuation marks) a query may have.
    @Min(value = 1, message = Limits.TOO_LOW)
    @WithDefault("10000")
    int maxTokens();

    /// How long the body of a request may be.
    @WithDefault("7M")
    MemorySize maxBody();

    /// How long one read of the database may take.
    @WithDefault("10s")
    String timeout();

    /// How many subscriptions to the archive may run at once.
    @Min(value = 0, message = Limits.TOO_LOW)
    @WithDefault("1000")
    int maxSubscriptions();

    /// How many seconds pass between two pings of a WebSocket; a client that sends nothing for three pings, not even
    /// an answer to them, is disconnected (1013).
    @Min(value = 1, message = Limits.TOO_LOW)
    @WithDefault("30")
    int pulse();

    /// The JSON file of trusted documents (`{"id": "query text", …}`); unless it is set, every query is run.
    Optional<Path> documents();
}
