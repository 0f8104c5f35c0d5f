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
import org.dixit.graphql.Code;
import org.dixit.graphql.Failure;
import org.dixit.graphql.http.connections.Network;

/// Slows whoever tries keys. The answer to a wrong key is held back, from one address each twice as long as the one
/// before. No thread waits for it, and requests with the right key or with none are answered as ever.
@Singleton
class WrongKeys {

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);
    private static final int MOST_ADDRESSES = 10_000;
    /// Answers held back at once; what comes beyond is not answered at all.
    private static final int MOST_HELD = 1_000;

    private record Attempts(int number, long last) {}

    private final AtomicInteger held = new AtomicInteger();

    /// By network; the one that was quiet for longest goes first.
    private final Map<Object, Attempts> attempts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Attempts> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /// Completes when the answer to a request may be sent: at once, or after a while if the request came with a wrong
    /// key.
    ///
    /// @param errors the errors of the answer
    Future<Void> pause(RoutingContext context, List<? extends GraphQLError> errors) {
        if (errors.isEmpty()
                || context.request().getHeader(HttpHeaders.AUTHORIZATION) == null
                || errors.stream().noneMatch(WrongKeys::isOfTheKey)) {
            return Future.succeededFuture();
        }
        if (held.incrementAndGet() > MOST_HELD) {
            held.decrementAndGet();
            context.request().connection().close();
            return Future.failedFuture("too many answers to wrong keys are held back");
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
        return error instanceof Failure failure && failure.code() == Code.UNAUTHENTICATED;
    }

    /// Counts one more wrong key, and says for how long its answer is held back.
    Duration delay(Object network, long now) {
        synchronized (attempts) {
            Attempts before = attempts.get(network);
            int number = before == null || now - before.last > FORGOTTEN_AFTER.toNanos() ? 0 : before.number;
            attempts.put(network, new Attempts(number + 1, now));
            return SHORTEST.multipliedBy(1L << Math.min(number, MOST_DOUBLINGS));
        }
    }
}
