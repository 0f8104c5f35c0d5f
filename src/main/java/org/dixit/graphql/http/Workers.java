package org.dixit.graphql.http;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.dixit.archive.Snapshot;
import org.dixit.graphql.Code;
import org.jspecify.annotations.Nullable;

/// The threads that requests are answered on. There are as many readers as connections to read by: more of them would
/// only wait for one another, and each change of threads costs about as much as a small read.
///
/// Every request is first read, and run at once where it is cheap. A dear one then waits for one of the few places for
/// dear ones, so that cheap ones always find a reader. In both queues the clients take turns.
@Singleton
class Workers {

    /// After so long the log tells where a reader hangs.
    private static final int MINUTES_TO_WARNING = 5;

    /// What costs more is dear: one reader would be busy with it for some tenths of a second.
    private static final long MOST_CHEAP = 5_000;

    private static final int MOST_WAITING = 2_000;
    private static final int MOST_WAITING_OF_CLIENT = 500;
    private static final int MOST_DEAR_WAITING = 100;
    private static final int MOST_DEAR_WAITING_OF_CLIENT = 20;

    /// Dear work is waited for longer, in times of the patience with cheap work.
    private static final int PATIENCE_WITH_DEAR = 6;

    private final Vertx vertx;
    private final WorkerExecutor readers;
    private final Duration patience;
    private final Turns cheap;
    private final Turns dear;

    Workers(Vertx vertx, Snapshot snapshot) {
        int connections = snapshot.connections();
        this.vertx = vertx;
        this.readers =
                vertx.createSharedWorkerExecutor("dixit-reader", connections, MINUTES_TO_WARNING, TimeUnit.MINUTES);
        this.patience = snapshot.patience();
        int dearPlaces = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, Math.max(1, connections / 2));
        int cheapPlaces = Math.max(1, connections - dearPlaces);
        this.cheap = new Turns(cheapPlaces, share(cheapPlaces), MOST_WAITING, MOST_WAITING_OF_CLIENT);
        this.dear = new Turns(dearPlaces, share(dearPlaces), MOST_DEAR_WAITING, MOST_DEAR_WAITING_OF_CLIENT);
    }

    /// Three quarters of the places, so that another client finds one.
    private static int share(int places) {
        return Math.max(1, places - Math.ceilDiv(places, 4));
    }

    /// Whether an operation is dear.
    static boolean isDear(long cost) {
        return cost > MOST_CHEAP;
    }

    /// Has a reader do some work for a client, when it is its turn.
    <T> Future<T> read(Client client, Callable<Future<T>> work) {
        return inTurn(cheap, patience, client, vertx.getOrCreateContext(), work);
    }

    /// Has a reader do some dear work for a client, when it is its turn.
    <T> Future<T> readDear(Client client, Callable<Future<T>> work) {
        return inTurn(dear, patience.multipliedBy(PATIENCE_WITH_DEAR), client, vertx.getOrCreateContext(), work);
    }

    /// As [#read], in a context of its own ([#apart]).
    <T> Future<T> readApart(Client client, Callable<Future<T>> work) {
        return inTurn(cheap, patience, client, ownContext(), work);
    }

    private <T> Future<T> inTurn(
            Turns turns, Duration patience, Client client, Context context, Callable<Future<T>> work) {
        Promise<Future<T>> done = Promise.promise();
        long came = System.nanoTime();
        Runnable start = () -> inContext(
                context,
                () -> readers.executeBlocking(
                                () -> {
                                    try {
                                        demandInTime(came, patience);
                                        return work.call();
                                    } finally {
                                        turns.leave(client.name());
                                    }
                                },
                                false)
                        .onComplete(done));
        if (!turns.enter(client.name(), start)) {
            return Future.failedFuture(tooMany());
        }
        return done.future().compose(Objects::requireNonNull);
    }

    /// The executor takes the context that it is called in, which is another one where work ends that this one waited
    /// for.
    private static void inContext(Context context, Runnable work) {
        if (Objects.equals(Vertx.currentContext(), context)) {
            work.run();
        } else {
            context.runOnContext(_ -> work.run());
        }
    }

    /// Has work done that may take long, such as to extract the statements of an article, which no reader waits for.
    <T> Future<T> write(Callable<Future<T>> work) {
        return apart(work).compose(Objects::requireNonNull);
    }

    /// Has work done in a context of its own. What Quarkus keeps there (the trace, what lines of the log tell, the CDI
    /// request) is then neither that of the reader who handed the work on, and clears his up meanwhile, nor that of
    /// another operation over the same socket.
    <T> Future<@Nullable T> apart(Callable<T> work) {
        return ownContext().executeBlocking(work, false);
    }

    private Context ownContext() {
        return Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
    }

    /// Refuses work that waited for too long.
    private static void demandInTime(long came, Duration patience) {
        if (System.nanoTime() - came > patience.toNanos()) {
            throw tooMany();
        }
    }

    private static Rejection tooMany() {
        return Rejection.requestError(503, Code.UNAVAILABLE, "too many queries wait for the archive; try again later");
    }

    @PreDestroy
    void close() {
        readers.close();
    }
}
