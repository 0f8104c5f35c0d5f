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

    /// Sends a message.
    Future<Void> write(String message) {
        return socket.writeTextMessage(message);
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
                socket.close(TOO_SLOW_TO_INITIALISE, "Connection initialisation timeout");
            }
        });
        Pulse pulse = Pulse.of(socket, upgrade.request().connection(), vertx, serving.limits.pulse());
        socket.textMessageHandler(text -> {
                    pulse.heard();
                    receive(text);
                })
                .binaryMessageHandler(bytes -> socket.close(MALFORMED, "messages are text"))
                .exceptionHandler(broken -> socket.close())
                .closeHandler(closed -> {
                    sockets.remove(this);
                    vertx.cancelTimer(timer);
                    pulse.stop();
                    runs.values().forEach(SocketOperation::cancel);
                    runs.clear();
                });
    }

    /// Closes the connection of a service that ends (RFC 6455, 7.4.1).
    void leave() {
        socket.close(GOING_AWAY, "the service is stopping");
    }

    private void receive(String text) {
        try {
            receive(Message.read(text));
        } catch (Rejection e) {
            socket.close(MALFORMED, Message.reason(e.failure().message()));
        }
    }

    private void receive(Message message) {
        switch (message.type()) {
            case "connection_init" -> initialise(message);
            case "ping" -> socket.writeTextMessage(Message.PONG);
            case "pong" -> {}
            case "subscribe" -> subscribe(message);
            case "complete" -> complete(message.id());
            default -> socket.close(MALFORMED, "there is no such type of message");
        }
    }

    private void initialise(Message message) {
        if (initialised) {
            socket.close(TOO_MANY, "Too many initialisation requests");
            return;
        }
        initialised = true;
        String authorization = message.authorization();
        if (authorization != null) {
            // browsers cannot send headers with the request to change over
            upgrade.request().headers().set("Authorization", authorization);
        }
        socket.writeTextMessage(Message.ACKNOWLEDGED);
    }

    private void subscribe(Message message) {
        if (!initialised) {
            socket.close(UNACKNOWLEDGED, "Unauthorized");
            return;
        }
        String id = message.id();
        Request request = Request.of(message.payload());
        if (runs.size() >= MOST_OPERATIONS) {
            socket.close(TOO_MANY, "at most " + MOST_OPERATIONS + " operations at once");
            return;
        }
        SocketOperation run = new SocketOperation(id, this, serving);
        if (runs.putIfAbsent(id, run) != null) {
            socket.close(ID_IN_USE, Message.reason("Subscriber for " + id + " already exists"));
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
