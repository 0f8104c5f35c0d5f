package org.dixit.graphql.websocket;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dixit.graphql.http.Client;
import org.dixit.graphql.http.RequestServices;
import org.dixit.graphql.protocol.GraphQlRequest;
import org.dixit.graphql.protocol.RequestRejected;

/// One connection of the protocol `graphql-transport-ws`. It runs operations of every kind, under the same limits as
/// over HTTP and on worker threads. An event is only requested once the one before was sent, so that a client that
/// does not read costs no more than one event for each of its subscriptions; [Heartbeat] disconnects it in the end.
final class WebSocketSession {

    private static final short GOING_AWAY = 1001;
    private static final short MALFORMED = 4400;
    private static final short UNACKNOWLEDGED = 4401;
    private static final short TOO_SLOW_TO_INITIALISE = 4408;
    private static final short ID_IN_USE = 4409;
    private static final short TOO_MANY = 4429;
    private static final long INIT_MILLIS = 10_000;
    private static final int MAX_OPERATIONS = 100;

    private final ServerWebSocket socket;
    private final RoutingContext upgrade;
    private final Vertx vertx;
    private final Client client;
    private final RequestServices services;
    private final Map<String, WebSocketOperation> operations = new ConcurrentHashMap<>();
    private boolean initialised;
    /// Set once the connection is being closed: nothing that still arrives is read.
    private volatile boolean closing;

    WebSocketSession(ServerWebSocket socket, RoutingContext upgrade, Client client, RequestServices services) {
        this.socket = socket;
        this.upgrade = upgrade;
        this.vertx = upgrade.vertx();
        this.client = client;
        this.services = services;
    }

    /// The request that was upgraded.
    RoutingContext upgrade() {
        return upgrade;
    }

    /// The client of this connection.
    Client client() {
        return client;
    }

    /// Notes that an operation has ended.
    void ended(String id, WebSocketOperation operation) {
        operations.remove(id, operation);
    }

    /// Serves the connection until it closes, and keeps it in `sockets` until then.
    void open(Set<WebSocketSession> sockets) {
        sockets.add(this);
        long timer = vertx.setTimer(INIT_MILLIS, late -> {
            if (!initialised) {
                close(TOO_SLOW_TO_INITIALISE, "Connection initialisation timeout");
            }
        });
        Heartbeat pulse = Heartbeat.of(socket, upgrade.request().connection(), vertx, services.limits.pulse());
        socket.textMessageHandler(text -> {
                    if (!closing) {
                        pulse.heard();
                        receive(text);
                    }
                })
                .binaryMessageHandler(bytes -> close(MALFORMED, "messages must be text"))
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
                    cancelOperations();
                });
    }

    /// Closes the connection because the service stops (RFC 6455, 7.4.1).
    void closeForShutdown() {
        close(GOING_AWAY, "the service is stopping");
    }

    /// Closes the connection, unless it is being closed already.
    private void close(short code, String reason) {
        if (!closing) {
            closing = true;
            socket.close(code, reason);
            cancelOperations();
        }
    }

    /// Ends the operations, whose answers can no longer be sent. Waiting for the connection to be closed could take
    /// longer than a service that stops still runs.
    private void cancelOperations() {
        operations.values().forEach(WebSocketOperation::cancel);
        operations.clear();
    }

    /// Sends a message, unless the connection is closed or being closed, which may happen before an answer is ready.
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
            receive(ProtocolMessage.read(text));
        } catch (RequestRejected e) {
            close(MALFORMED, ProtocolMessage.reason(e.failure().message()));
        }
    }

    private void receive(ProtocolMessage message) {
        switch (message.type()) {
            case "connection_init" -> initialise(message);
            case "ping" -> write(ProtocolMessage.PONG);
            case "pong" -> {}
            case "subscribe" -> subscribe(message);
            case "complete" -> complete(message.id());
            default -> close(MALFORMED, "there is no such message type");
        }
    }

    private void initialise(ProtocolMessage message) {
        if (initialised) {
            close(TOO_MANY, "Too many initialisation requests");
            return;
        }
        initialised = true;
        String authorization = message.authorization();
        if (authorization != null) {
            // browsers cannot send headers with the upgrade request
            upgrade.request().headers().set("Authorization", authorization);
        }
        write(ProtocolMessage.ACKNOWLEDGED);
    }

    private void subscribe(ProtocolMessage message) {
        if (!initialised) {
            close(UNACKNOWLEDGED, "Unauthorized");
            return;
        }
        String id = message.id();
        GraphQlRequest request = GraphQlRequest.of(message.payload());
        if (operations.size() >= MAX_OPERATIONS) {
            close(TOO_MANY, "at most " + MAX_OPERATIONS + " operations at once");
            return;
        }
        WebSocketOperation run = new WebSocketOperation(id, this, services);
        if (operations.putIfAbsent(id, run) != null) {
            close(ID_IN_USE, ProtocolMessage.reason("Subscriber for " + id + " already exists"));
            return;
        }
        services.workers.readInOwnContext(client, () -> run.start(request)).onFailure(run::onError);
    }

    private void complete(String id) {
        WebSocketOperation run = operations.remove(id);
        if (run != null) {
            run.cancel();
        }
    }
}
