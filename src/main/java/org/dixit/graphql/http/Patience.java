package org.dixit.graphql.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import java.time.Duration;

/// Closes the connection of a client that does not read its answer, which takes memory until it has left for the
/// network.
final class Patience {

    /// So much leaves at once, into the buffers of the network.
    private static final int SHORT = 1 << 16;

    private static final Duration AT_LEAST = Duration.ofSeconds(30);

    /// A client must read so many bytes in a second.
    private static final int SLOWEST = 100_000;

    private final HttpConnection connection;
    private final Vertx vertx;
    private final int length;

    private Patience(HttpConnection connection, Vertx vertx, int length) {
        this.connection = connection;
        this.vertx = vertx;
        this.length = length;
    }

    /// With a client that is to read `length` bytes.
    static Patience with(HttpConnection connection, Vertx vertx, int length) {
        return new Patience(connection, vertx, length);
    }

    /// Waits until the bytes were `written`, for as long as a slow client takes.
    Future<Void> until(Future<Void> written) {
        if (written.isComplete() || length < SHORT) {
            return written;
        }
        Duration most = AT_LEAST.plusSeconds(length / SLOWEST);
        long timer = vertx.setTimer(most.toMillis(), late -> connection.close());
        return written.onComplete(done -> vertx.cancelTimer(timer));
    }
}
