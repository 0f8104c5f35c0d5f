package org.dixit.graphql.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import java.time.Duration;

/// Closes the connection of a client that does not read its answer, which takes memory until it has been sent.
final class SlowReaders {

    /// The bytes that are sent at once, into the buffers of the network.
    private static final int SHORT = 1 << 16;

    private static final Duration AT_LEAST = Duration.ofSeconds(30);

    /// The bytes that a client must read in a second.
    private static final int SLOWEST = 100_000;

    private final HttpConnection connection;
    private final Vertx vertx;
    private final int length;

    private SlowReaders(HttpConnection connection, Vertx vertx, int length) {
        this.connection = connection;
        this.vertx = vertx;
        this.length = length;
    }

    /// Creates the check for a client that is to read `length` bytes.
    static SlowReaders with(HttpConnection connection, Vertx vertx, int length) {
        return new SlowReaders(connection, vertx, length);
    }

    /// Closes the connection if the bytes are not `written` in the time that a slow client takes.
    Future<Void> until(Future<Void> written) {
        if (written.isComplete() || length < SHORT) {
            return written;
        }
        Duration most = AT_LEAST.plusSeconds(length / SLOWEST);
        long timer = vertx.setTimer(most.toMillis(), late -> connection.close());
        return written.onComplete(done -> vertx.cancelTimer(timer));
    }
}
