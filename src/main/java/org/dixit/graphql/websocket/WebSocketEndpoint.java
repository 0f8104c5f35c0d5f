package org.dixit.graphql.websocket;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dixit.graphql.http.RequestServices;
import org.dixit.graphql.http.Responses;

/// Upgrades requests to `/graphql` to WebSocket, for the protocol `graphql-transport-ws`. A [WebSocketSession] serves
/// each connection from then on.
@ApplicationScoped
public class WebSocketEndpoint {

    /// After CORS and authentication, before SmallRye's WebSocket handler, which precedes its other handlers.
    private static final int ORDER = -101;

    private static final String PROTOCOL = "graphql-transport-ws";
    private static final short UNKNOWN_PROTOCOL = 4406;

    private final RequestServices services;
    private final Responses responses;
    private final Set<WebSocketSession> sockets = ConcurrentHashMap.newKeySet();

    WebSocketEndpoint(RequestServices services, Responses responses) {
        this.services = services;
        this.responses = responses;
    }

    void register(@Observes Router router) {
        router.route("/graphql").order(ORDER).handler(this::receive);
    }

    /// Closes all connections when the service stops, so that clients reconnect at once to another instance.
    void closeAll(@Observes ShutdownDelayInitiatedEvent stopping) {
        sockets.forEach(WebSocketSession::closeForShutdown);
    }

    private void receive(RoutingContext context) {
        if (!context.request().headers().contains(HttpHeaders.UPGRADE, HttpHeaders.WEBSOCKET, true)) {
            context.next();
        } else if (!responses.refuseCrossSite(context)) {
            upgrade(context);
        }
    }

    private void upgrade(RoutingContext context) {
        context.request().toWebSocket().onSuccess(socket -> {
            if (PROTOCOL.equals(socket.subProtocol())) {
                new WebSocketSession(socket, context, services.client(context.request()), services).open(sockets);
            } else {
                socket.exceptionHandler(broken -> {}).close(UNKNOWN_PROTOCOL, "Subprotocol not acceptable");
            }
        });
    }
}
