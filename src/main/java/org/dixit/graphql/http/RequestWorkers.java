package org.dixit.graphql.http;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.impl.ContextInternal;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.dixit.archive.sql.Snapshot;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.protocol.RequestRejected;
import org.jspecify.annotations.Nullable;

/// The threads that answer requests. There are as many readers as database connections for reading: more would only
/// wait for one another, and each switch of threads costs about as much as a small read.
///
/// Every request is first parsed by a reader, and run at once if it is cheap. An expensive one then waits for one of
/// the few places for expensive requests, so that cheap ones always find a reader. In both queues the clients take
/// turns.
@Singleton
public class RequestWorkers {

    /// The minutes after which the log reports where a reader hangs.
    private static final int MINUTES_TO_WARNING = 5;

    /// The highest cost of cheap operations: a more expensive one keeps a reader busy for some tenths of a second.
    private static final long MAX_CHEAP_COST = 5_000;

    private static final int MAX_WAITING = 2_000;
    private static final int MAX_WAITING_OF_CLIENT = 500;
    private static final int MAX_EXPENSIVE_WAITING = 100;
    private static final int MAX_EXPENSIVE_WAITING_OF_CLIENT = 20;

    /// How many times longer an expensive operation may wait for its turn than a cheap one.
    private static final int EXPENSIVE_TIMEOUT_FACTOR = 6;

    private final Vertx vertx;
    private final WorkerExecutor readers;
    private final Duration timeout;
    private final ReaderQueue cheap;
    private final ReaderQueue expensive;

    RequestWorkers(Vertx vertx, Snapshot snapshot) {
        int connections = snapshot.connections();
        this.vertx = vertx;
        this.readers =
                vertx.createSharedWorkerExecutor("dixit-reader", connections, MINUTES_TO_WARNING, TimeUnit.MINUTES);
        this.timeout = snapshot.connectionTimeout();
        int expensivePlaces = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, Math.max(1, connections / 2));
        this.cheap = new ReaderQueue(connections, connections, MAX_WAITING, MAX_WAITING_OF_CLIENT);
        this.expensive = new ReaderQueue(
                expensivePlaces,
                maxPlacesOfClient(expensivePlaces),
                MAX_EXPENSIVE_WAITING,
                MAX_EXPENSIVE_WAITING_OF_CLIENT);
    }

    /// The places that one client may take: three quarters, so that another client finds one.
    private static int maxPlacesOfClient(int places) {
        return Math.max(1, places - Math.ceilDiv(places, 4));
    }

    /// Returns whether an operation is expensive.
    public static boolean isExpensive(long cost) {
        return cost > MAX_CHEAP_COST;
    }

    /// Runs work for a client on a reader, when its turn comes.
    <T> Future<T> read(Client client, Callable<Future<T>> work) {
        return enqueue(cheap, timeout, client, vertx.getOrCreateContext(), work);
    }

    /// Runs expensive work for a client on a reader, when its turn comes.
    public <T> Future<T> readExpensive(Client client, Callable<Future<T>> work) {
        return enqueue(
                expensive, timeout.multipliedBy(EXPENSIVE_TIMEOUT_FACTOR), client, vertx.getOrCreateContext(), work);
    }

    /// Runs work like [#read], but in a context of its own; see [#runInOwnContext].
    public <T> Future<T> readInOwnContext(Client client, Callable<Future<T>> work) {
        return enqueue(cheap, timeout, client, ownContext(), work);
    }

    private <T> Future<T> enqueue(
            ReaderQueue turns, Duration timeout, Client client, Context context, Callable<Future<T>> work) {
        Promise<Future<T>> done = Promise.promise();
        long arrived = System.nanoTime();
        Runnable start = () -> inContext(
                context,
                () -> readers.executeBlocking(
                                () -> {
                                    try {
                                        checkWaitingTime(arrived, timeout);
                                        return work.call();
                                    } finally {
                                        turns.finish(client.name());
                                    }
                                },
                                false)
                        .onComplete(done));
        if (!turns.submit(client.name(), start)) {
            return Future.failedFuture(tooManyWaiting());
        }
        return done.future().compose(Objects::requireNonNull);
    }

    /// Runs work in `context`, on the present thread. The executor uses the context of its caller, which is a different
    /// one if this work waited and is started by other work that ends. Running it on the event loop instead would
    /// cost two switches of threads for each request that waited, a third of the CPU of a small query.
    private static void inContext(Context context, Runnable work) {
        ((ContextInternal) context).dispatch(work);
    }

    /// Runs work that may take long, such as extracting the statements of an article, and that no reader waits for.
    public <T> Future<T> write(Callable<Future<T>> work) {
        return runInOwnContext(work).compose(Objects::requireNonNull);
    }

    /// Runs work in a context of its own. The data that Quarkus keeps in a context (the trace, the MDC, the CDI
    /// request) is then shared neither with the reader that submitted the work, which clears its own meanwhile, nor
    /// with another operation over the same socket.
    public <T> Future<@Nullable T> runInOwnContext(Callable<T> work) {
        return ownContext().executeBlocking(work, false);
    }

    private Context ownContext() {
        return Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
    }

    /// Refuses work that has waited for too long.
    private static void checkWaitingTime(long arrived, Duration timeout) {
        if (System.nanoTime() - arrived > timeout.toNanos()) {
            throw tooManyWaiting();
        }
    }

    private static RequestRejected tooManyWaiting() {
        return RequestRejected.requestError(
                503, ErrorCode.UNAVAILABLE, "too many queries are waiting for the archive; try again later");
    }

    @PreDestroy
    void close() {
        readers.close();
    }
}
