package org.dixit.graphql.websocket;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;

/// Checks that the client of a WebSocket is still there. It is pinged regularly, so that no intermediary takes a
/// quiet subscription for a dead connection. RFC 6455 (5.5.2) requires an answer; a client that sends nothing for
/// three pings is gone or does not read. While a client does not read what it was sent, nothing more is read from it.
final class Heartbeat {

    /// "Try again later": clients reconnect and continue after their last cursor (IANA's close codes).
    private static final short TRY_AGAIN_LATER = 1013;

    private static final int MAX_MISSED = 3;
    private static final long CLOSE_MILLIS = 1_000;

    private final ServerWebSocket socket;
    private final HttpConnection connection;
    private final Vertx vertx;
    private final int seconds;
    private final long timer;
    private int silent;

    private Heartbeat(ServerWebSocket socket, HttpConnection connection, Vertx vertx, int seconds) {
        this.socket = socket;
        this.connection = connection;
        this.vertx = vertx;
        this.seconds = seconds;
        this.timer = vertx.setPeriodic(seconds * 1000L, beat -> beat());
        socket.pongHandler(pong -> heard());
        socket.drainHandler(drained -> {
            silent = 0;
            if (!socket.isClosed()) {
                socket.resume();
            }
        });
    }

    /// Pings the client every `seconds` until [#stop].
    static Heartbeat of(ServerWebSocket socket, HttpConnection connection, Vertx vertx, int seconds) {
        return new Heartbeat(socket, connection, vertx, seconds);
    }

    /// Notes that the client sent something. To be called on the thread of its connection.
    void heard() {
        silent = 0;
        if (!socket.isClosed() && socket.writeQueueFull()) {
            socket.pause(); // until it has read what it was sent
        }
    }

    private void beat() {
        if (socket.isClosed()) {
            return; // its timer is about to be cancelled
        }
        if (silent < MAX_MISSED) {
            silent++;
            socket.writePing(Buffer.buffer());
            return;
        }
        stop();
        socket.close(TRY_AGAIN_LATER, "nothing was received for " + MAX_MISSED * seconds + " s, not even a pong");
        // a client that does not read does not read the close frame, either
        vertx.setTimer(CLOSE_MILLIS, late -> connection.close());
    }

    /// Stops the pings when the connection is closed.
    void stop() {
        vertx.cancelTimer(timer);
    }
}
