package org.dixit.graphql.http;

import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.protocol.Limits;
import org.dixit.graphql.protocol.RequestRejected;
import org.dixit.graphql.type.RateLimitView;

/// Limits the cost of the queries of each client within a minute, which begins with the first query of the client.
/// Only the clients seen most recently are remembered, so that memory is limited, too: of these exactly, which a cache
/// that predicts what is used again, such as Caffeine, does not promise, and a client it forgot would have a new limit.
@Singleton
public class RateLimiter {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MAX_CLIENTS = 10_000;

    private static final class Window {
        private final Instant end;
        private long used;

        Window(Instant end) {
            this.end = end;
        }
    }

    private final int limit;
    private final int loopbackLimit;
    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > MAX_CLIENTS;
        }
    };

    @Inject
    RateLimiter(Limits limits) {
        this(limits.rateLimit(), limits.loopbackRateLimit(), Clock.systemUTC());
    }

    RateLimiter(int limit, int loopbackLimit, Clock clock) {
        this.limit = limit;
        this.loopbackLimit = loopbackLimit;
        this.clock = clock;
    }

    /// The result of a charge.
    ///
    /// @param allowed whether the operation may run; if not, nothing was charged
    /// @param after   the limit after the charge
    /// @param seconds how long it is until the whole limit is available again
    public record Charge(boolean allowed, RateLimitView after, long seconds) {

        /// Adds the rate limit headers (draft-ietf-httpapi-ratelimit-headers-07) to a response.
        void addHeadersTo(HttpServerResponse response) {
            if (after.limit() == 0) {
                return;
            }
            response.putHeader("RateLimit-Limit", Integer.toString(after.limit()))
                    .putHeader("RateLimit-Remaining", Integer.toString(after.remaining()))
                    .putHeader("RateLimit-Reset", Long.toString(seconds));
            if (!allowed) {
                response.putHeader("Retry-After", Long.toString(seconds));
            }
        }

        /// Refuses an operation that was not charged.
        ///
        /// @throws RequestRejected if it was not charged
        public void requireAllowed() {
            if (!allowed) {
                throw RequestRejected.http(
                        429,
                        ErrorCode.RATE_LIMITED,
                        "the query costs " + after.cost() + ", and " + after.remaining() + " of the " + after.limit()
                                + " that your queries may cost in a minute are left; try again in " + seconds + " s");
            }
        }
    }

    /// Charges a client for an operation.
    public Charge charge(Client client, long cost) {
        int max = client.loopback() ? loopbackLimit : limit;
        Instant now = clock.instant();
        int charged = Math.clamp(cost, 1, Integer.MAX_VALUE);
        if (max == 0) {
            return new Charge(true, new RateLimitView(0, charged, 0, now), 0);
        }
        synchronized (windows) {
            Window window = windows.get(client.name());
            if (window == null || !now.isBefore(window.end)) {
                window = new Window(now.plus(WINDOW));
                windows.put(client.name(), window);
            }
            boolean allowed = window.used + charged <= max;
            if (allowed) {
                window.used += charged;
            }
            long seconds = Math.max(
                    1, Duration.between(now, window.end).plusMillis(999).toSeconds());
            RateLimitView after = new RateLimitView(max, charged, (int) (max - window.used), window.end);
            return new Charge(allowed, after, seconds);
        }
    }

    /// The number of clients that are remembered.
    int clients() {
        synchronized (windows) {
            return windows.size();
        }
    }
}
