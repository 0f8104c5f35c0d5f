package org.dixit.graphql.http;

import graphql.GraphQLError;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.http.connections.Network;

/// Slows down clients that try out keys. The answer to a wrong key is held back, each one for an address twice as
/// long as the one before. No thread waits meanwhile, and requests with the right key or with none are answered as
/// usual.
@Singleton
class WrongKeys {

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final int MAX_DOUBLINGS = 6;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
    private static final int MAX_ADDRESSES = 10_000;
    /// The most answers held back at once; further ones are not sent at all.
    private static final int MAX_HELD = 1_000;

    private record Attempts(int number, long last) {}

    private final AtomicInteger held = new AtomicInteger();

    /// Attempts by network; the network that was quiet for longest is removed first. Caffeine would not promise that,
    /// and a network that it forgot would be answered at once.
    private final Map<Object, Attempts> attempts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Attempts> eldest) {
            return size() > MAX_ADDRESSES;
        }
    };

    /// Completes when the answer to a request may be sent: at once, or after a while if the request had a wrong key.
    ///
    /// @param errors the errors of the answer
    Future<Void> pause(RoutingContext context, List<? extends GraphQLError> errors) {
        if (errors.isEmpty()
                || context.request().getHeader(HttpHeaders.AUTHORIZATION) == null
                || errors.stream().noneMatch(WrongKeys::isOfTheKey)) {
            return Future.succeededFuture();
        }
        if (held.incrementAndGet() > MAX_HELD) {
            held.decrementAndGet();
            context.request().connection().close();
            return Future.failedFuture("too many answers to wrong keys are being delayed");
        }
        Promise<Void> later = Promise.promise();
        Object network = Network.of(context.request().remoteAddress().hostAddress());
        context.vertx().setTimer(delay(network, System.nanoTime()).toMillis(), over -> {
            held.decrementAndGet();
            later.complete();
        });
        return later.future();
    }

    private static boolean isOfTheKey(GraphQLError error) {
        return error instanceof ApiError failure && failure.code() == ErrorCode.UNAUTHENTICATED;
    }

    /// Counts one more wrong key, and returns for how long its answer is held back.
    Duration delay(Object network, long now) {
        synchronized (attempts) {
            Attempts before = attempts.get(network);
            int number = before == null || now - before.last > FORGOTTEN_AFTER.toNanos() ? 0 : before.number;
            attempts.put(network, new Attempts(number + 1, now));
            return SHORTEST.multipliedBy(1L << Math.min(number, MAX_DOUBLINGS));
        }
    }
}
