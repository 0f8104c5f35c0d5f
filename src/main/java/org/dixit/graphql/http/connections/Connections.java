package org.dixit.graphql.http.connections;

import io.netty.handler.codec.http.HttpRequest;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// The rules for the connections of the service, and the number of requests in progress on them.
@Singleton
@Unremovable
class Connections {

    private static final Logger LOG = Logger.getLogger(Connections.class);

    private final ConnectionSettings settings;
    private final Timeouts timeouts;
    private final RequestRules rules;
    private final AtomicInteger inProgress = new AtomicInteger();
    private volatile boolean shuttingDown;
    private volatile boolean stopping;

    Connections(
            ConnectionSettings settings,
            AllowedHosts hosts,
            @ConfigProperty(name = "quarkus.http.limits.max-initial-line-length") int longestLine,
            @ConfigProperty(name = "quarkus.http.limits.max-header-size") MemorySize longestHeaders,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longestBody) {
        this.settings = settings;
        this.timeouts = Timeouts.of(settings);
        this.rules =
                new RequestRules(hosts, longestLine, (int) longestHeaders.asLongValue(), longestBody.asLongValue());
    }

    Timeouts timeouts() {
        return timeouts;
    }

    /// Creates a counter for the connections to one address of the service.
    ConnectionCounts newCounts() {
        return new ConnectionCounts(settings.maxConnections(), settings.maxConnectionsPerAddress());
    }

    /// Returns why a request is refused; empty if it is not.
    Optional<Refusal> refusal(HttpRequest request) {
        return stopping ? Optional.of(Refusal.stopping()) : rules.refusal(request);
    }

    void requestStarted() {
        inProgress.incrementAndGet();
    }

    /// Notes that some requests have been answered, or that their clients no longer wait for an answer.
    void requestsEnded(int requests) {
        inProgress.addAndGet(-requests);
    }

    /// Returns whether connections are closed after their next answer.
    boolean isShuttingDown() {
        return shuttingDown;
    }

    void beginShutdown(@Observes ShutdownDelayInitiatedEvent event) {
        shuttingDown = true;
    }

    /// Waits for the requests in progress to be answered before the service stops. Quarkus would also wait for
    /// WebSockets (`quarkus.shutdown.timeout`), because it counts the request that opened each as one that is never
    /// answered.
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event)
            throws InterruptedException {
        shuttingDown = true;
        stopping = true;
        long end = System.nanoTime() + settings.stopTimeout().toNanos();
        while (inProgress.get() > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        int unanswered = inProgress.get();
        if (unanswered > 0) {
            LOG.warnf(
                    "stopped with %d requests unanswered after %d ms (DIXIT_HTTP_STOP_TIMEOUT)",
                    unanswered, settings.stopTimeout().toMillis());
        }
    }
}
