package org.dixit.graphql.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One connection of the protocol `graphql-transport-ws`: operations of every kind under the rules of the gate. They
/// run on worker threads. An event is asked for when the one before has left for the network, so that a client that
/// does not read costs one event for each of its subscriptions and no more; [Pulse] sees that it goes at last.
final class Socket {

    private static final short GOING_AWAY = 1001;
    private static final short MALFORMED = 4400;
    private static final short UNACKNOWLEDGED = 4401;
    private static final short TOO_SLOW_TO_INITIALISE = 4408;
    private static final short ID_IN_USE = 4409;
    private static final short TOO_MANY = 4429;
    private static final long INIT_MILLIS = 10_000;
    private static final int MOST_OPERATIONS = 100;

    private final ServerWebSocket socket;
    private final RoutingContext upgrade;
    private final Vertx vertx;
    private final Client client;
    private final Serving serving;
    private final Map<String, SocketOperation> runs = new ConcurrentHashMap<>();
    private boolean initialised;
    /// What still comes on a connection that is being closed is not read.
    private volatile boolean closing;

    Socket(ServerWebSocket socket, RoutingContext upgrade, Client client, Serving serving) {
        this.socket = socket;
        this.upgrade = upgrade;
        this.vertx = upgrade.vertx();
        this.client = client;
        this.serving = serving;
    }

    /// The request that changed over.
    RoutingContext upgrade() {
        return upgrade;
    }

    /// Who is at the other end.
    Client client() {
        return client;
    }

    /// An operation has ended.
    void ended(String id, SocketOperation operation) {
        runs.remove(id, operation);
    }

    /// Serves the connection until it closes; it is among `sockets` as long.
    void open(Set<Socket> sockets) {
        sockets.add(this);
        long timer = vertx.setTimer(INIT_MILLIS, late -> {
            if (!initialised) {
                close(TOO_SLOW_TO_INITIALISE, "Connection initialisation timeout");
            }
        });
        Pulse pulse = Pulse.of(socket, upgrade.request().connection(), vertx, serving.limits.pulse());
        socket.textMessageHandler(text -> {
                    if (!closing) {
                        pulse.heard();
                        receive(text);
                    }
                })
                .binaryMessageHandler(bytes -> close(MALFORMED, "messages are text"))
                .exceptionHandler(broken -> {
                    closing = true;
                    if (!socket.isClosed()) {
                        socket.close();
                    }
                })
                .closeHandler(closed -> {
                    closing = true;
                    sockets.remove(this);
                    vertx.cancelTimer(timer);
                    pulse.stop();
                    runs.values().forEach(SocketOperation::cancel);
                    runs.clear();
                });
    }

    /// Closes the connection of a service that ends (RFC 6455, 7.4.1).
    void leave() {
        close(GOING_AWAY, "the service is stopping");
    }

    /// Closes the connection, once.
    private void close(short code, String reason) {
        if (!closing) {
            closing = true;
            socket.close(code, reason);
        }
    }

    /// Sends a message, unless the connection is closed or being closed: an answer may come later than that.
    Future<Void> write(String message) {
        if (closing || socket.isClosed()) {
            return Future.failedFuture("the connection is closed");
        }
        try {
            return socket.writeTextMessage(message);
        } catch (IllegalStateException closedMeanwhile) {
            return Future.failedFuture(closedMeanwhile);
        }
    }

    private void receive(String text) {
        try {
            receive(Message.read(text));
        } catch (Rejection e) {
            close(MALFORMED, Message.reason(e.failure().message()));
        }
    }

    private void receive(Message message) {
        switch (message.type()) {
            case "connection_init" -> initialise(message);
            case "ping" -> write(Message.PONG);
            case "pong" -> {}
            case "subscribe" -> subscribe(message);
            case "complete" -> complete(message.id());
            default -> close(MALFORMED, "there is no such type of message");
        }
    }

    private void initialise(Message message) {
        if (initialised) {
            close(TOO_MANY, "Too many initialisation requests");
            return;
        }
        initialised = true;
        String authorization = message.authorization();
        if (authorization != null) {
            // browsers cannot send headers with the request to change over
            upgrade.request().headers().set("Authorization", authorization);
        }
        write(Message.ACKNOWLEDGED);
    }

    private void subscribe(Message message) {
        if (!initialised) {
            close(UNACKNOWLEDGED, "Unauthorized");
            return;
        }
        String id = message.id();
        Request request = Request.of(message.payload());
        if (runs.size() >= MOST_OPERATIONS) {
            close(TOO_MANY, "at most " + MOST_OPERATIONS + " operations at once");
            return;
        }
        SocketOperation run = new SocketOperation(id, this, serving);
        if (runs.putIfAbsent(id, run) != null) {
            close(ID_IN_USE, Message.reason("Subscriber for " + id + " already exists"));
            return;
        }
        serving.workers.readApart(client, () -> run.start(request)).onFailure(run::onError);
    }

    private void complete(String id) {
        SocketOperation run = runs.remove(id);
        if (run != null) {
            run.cancel();
        }
    }
}
