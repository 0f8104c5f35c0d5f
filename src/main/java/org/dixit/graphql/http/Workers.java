package org.dixit.graphql.http;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Future;
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
@Singleton
class Workers {

    /// After so long the log tells where a reader hangs.
    private static final int MINUTES_TO_WARNING = 5;

    private final Vertx vertx;
    private final WorkerExecutor readers;
    private final Duration patience;

    Workers(Vertx vertx, Snapshot snapshot) {
        this.vertx = vertx;
        this.readers = vertx.createSharedWorkerExecutor(
                "dixit-reader", snapshot.connections(), MINUTES_TO_WARNING, TimeUnit.MINUTES);
        this.patience = snapshot.patience();
    }

    /// Has a reader do some work, after that which came before.
    Future<Answer> read(Callable<Future<Answer>> work) {
        return readers.executeBlocking(work, false).compose(Objects::requireNonNull);
    }

    /// Has work done that may take long, such as to extract the statements of an article, which no reader waits for.
    Future<Answer> write(Callable<Future<Answer>> work) {
        return apart(work).compose(Objects::requireNonNull);
    }

    /// Has work done in a context of its own. What Quarkus keeps there (the trace, what lines of the log tell, the CDI
    /// request) is then neither that of the reader who handed the work on, and clears his up meanwhile, nor that of
    /// another operation over the same socket.
    <T> Future<@Nullable T> apart(Callable<T> work) {
        Context own = Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
        return own.executeBlocking(work, false);
    }

    /// Says whether a request that waited for a reader since `nanos` ([System#nanoTime()]) is still to be answered.
    ///
    /// @throws Rejection where it waited as long as a read waits for a connection
    void demandInTime(long nanos) {
        if (System.nanoTime() - nanos > patience.toNanos()) {
            throw Rejection.requestError(
                    503, Code.UNAVAILABLE, "too many queries wait for the archive; try again later");
        }
    }

    @PreDestroy
    void close() {
        readers.close();
    }
}
