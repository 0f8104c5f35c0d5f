package org.dixit.graphql.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;

/// Whether the client of a WebSocket is still there. It is pinged from time to time, so that nobody on the way takes a
/// quiet subscription for a dead connection; RFC 6455 (5.5.2) has it answer, and one that does not for three pings is
/// gone, or does not read. While it does not read what it was sent, nothing more is read of it.
final class Pulse {

    /// "Try again later": clients come back, and go on behind their last cursor (IANA's close codes).
    private static final short TRY_AGAIN_LATER = 1013;

    private static final int MISSED = 3;
    private static final long GOODBYE_MILLIS = 1_000;

    private final ServerWebSocket socket;
    private final HttpConnection connection;
    private final Vertx vertx;
    private final int seconds;
    private final long timer;
    private int silent;

    private Pulse(ServerWebSocket socket, HttpConnection connection, Vertx vertx, int seconds) {
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
    static Pulse of(ServerWebSocket socket, HttpConnection connection, Vertx vertx, int seconds) {
        return new Pulse(socket, connection, vertx, seconds);
    }

    /// Something came from the client. To be called on the thread of its connection.
    void heard() {
        silent = 0;
        if (!socket.isClosed() && socket.writeQueueFull()) {
            socket.pause(); // until it has read what it was sent
        }
    }

    private void beat() {
        if (socket.isClosed()) {
            return; // its timer is on its way out
        }
        if (silent < MISSED) {
            silent++;
            socket.writePing(Buffer.buffer());
            return;
        }
        stop();
        socket.close(TRY_AGAIN_LATER, "nothing came for " + MISSED * seconds + " s, not even an answer to a ping");
        // who does not read does not take the goodbye, either
        vertx.setTimer(GOODBYE_MILLIS, late -> connection.close());
    }

    /// The connection is closed.
    void stop() {
        vertx.cancelTimer(timer);
    }
}
