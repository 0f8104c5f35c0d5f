package org.dixit.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.dixit.graphql.document.PersistedQueries;
import org.dixit.graphql.document.QueryDocuments;
import org.dixit.graphql.protocol.Limits;
import org.dixit.graphql.protocol.WriteAuthorization;

/// The services that handle requests, over HTTP and over WebSocket alike.
@Singleton
public final class RequestServices {

    public final QueryDocuments documents;
    public final PersistedQueries persisted;
    public final Limits limits;
    public final RateLimiter rates;
    public final RequestWorkers workers;
    public final Operations operations;
    public final RequestMetrics metrics;
    private final WriteAuthorization key;

    RequestServices(
            QueryDocuments documents,
            PersistedQueries persisted,
            Limits limits,
            RateLimiter rates,
            RequestWorkers workers,
            Operations operations,
            RequestMetrics traffic,
            WriteAuthorization key) {
        this.documents = documents;
        this.persisted = persisted;
        this.limits = limits;
        this.rates = rates;
        this.workers = workers;
        this.operations = operations;
        this.metrics = traffic;
        this.key = key;
    }

    /// Returns the client that sent a request.
    public Client client(HttpServerRequest request) {
        return Client.of(
                request, key.isAuthorized(request.getHeader(HttpHeaders.AUTHORIZATION)) ? "of the service" : null);
    }
}
