package org.dixit.graphql.http.connections;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dixit.graphql.LogLimiter;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// The connections of the service and the requests that are under way on them.
@Singleton
@Unremovable
class Connections {

    private static final Logger LOG = Logger.getLogger(Connections.class);
    private static final LogLimiter TURNED_AWAY = new LogLimiter(Duration.ofMinutes(1));

    private final ConnectionSettings settings;
    private final Timeouts timeouts;
    private final RequestRules rules;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile boolean leaving;
    private volatile boolean stopping;

    Connections(
            ConnectionSettings settings,
            AllowedHosts hosts,
            @ConfigProperty(name = "quarkus.http.limits.max-initial-line-length") int longestLine,
            @ConfigProperty(name = "quarkus.http.limits.max-header-size") MemorySize longestHeaders) {
        this.settings = settings;
        this.timeouts = Timeouts.of(settings);
        this.rules = new RequestRules(hosts, longestLine, (int) longestHeaders.asLongValue());
    }

    Timeouts timeouts() {
        return timeouts;
    }

    /// What every connection that comes in at one address of the service passes first.
    ChannelInboundHandlerAdapter acceptor() {
        return new Acceptor(new ConnectionCounts(settings.maxConnections(), settings.maxConnectionsPerAddress()));
    }

    /// Lets connections in, or closes them where there are too many.
    @Sharable
    private final class Acceptor extends ChannelInboundHandlerAdapter {

        private final ConnectionCounts counts;

        Acceptor(ConnectionCounts counts) {
            this.counts = counts;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            Channel connection = (Channel) accepted;
            Optional<ConnectionCounts.Place> place = counts.take(connection.remoteAddress());
            if (place.isEmpty()) {
                connection.unsafe().closeForcibly();
                TURNED_AWAY.entry(
                        "",
                        (id, before) -> LOG.warnf(
                                "connections are turned away: there are %d, the most of one address %d"
                                        + " (DIXIT_HTTP_MAX_CONNECTIONS, DIXIT_HTTP_MAX_CONNECTIONS_PER_ADDRESS); %d more before",
                                counts.all(), counts.mostOfOneAddress(), before));
                return;
            }
            connection.closeFuture().addListener(closed -> place.get().leave());
            connection.pipeline().addLast(new Connection(Connections.this));
            context.fireChannelRead(accepted);
        }
    }

    /// Why a request is refused; empty where it is not.
    Optional<Refusal> refusal(HttpRequest request) {
        return stopping ? Optional.of(Refusal.stopping()) : rules.refusal(request);
    }

    void requested() {
        underWay.incrementAndGet();
    }

    /// Some requests have been answered, or nobody waits for their answers any more.
    void answered(int requests) {
        underWay.addAndGet(-requests);
    }

    /// Whether connections are closed after the next answer.
    boolean isLeaving() {
        return leaving;
    }

    void leave(@Observes ShutdownDelayInitiatedEvent event) {
        leaving = true;
    }

    /// Answers the requests that are under way before the service stops. Quarkus would wait for WebSockets, too
    /// (`quarkus.shutdown.timeout`): it takes the request that each began with for one that is never answered.
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event)
            throws InterruptedException {
        leaving = true;
        stopping = true;
        long end = System.nanoTime() + settings.stopTimeout().toNanos();
        while (underWay.get() > 0 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        int unanswered = underWay.get();
        if (unanswered > 0) {
            LOG.warnf(
                    "stopped with %d requests unanswered after %d ms (DIXIT_HTTP_STOP_TIMEOUT)",
                    unanswered, settings.stopTimeout().toMillis());
        }
    }
}
