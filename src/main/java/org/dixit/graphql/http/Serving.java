package org.dixit.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import org.dixit.graphql.WriteKey;

/// What requests are served with, over HTTP and over WebSocket alike.
@Singleton
final class Serving {

    final Documents documents;
    final Persisted persisted;
    final Limits limits;
    final RateLimiter rates;
    final Workers workers;
    final Operations operations;
    final Traffic traffic;
    private final WriteKey key;

    Serving(
            Documents documents,
            Persisted persisted,
            Limits limits,
            RateLimiter rates,
            Workers workers,
            Operations operations,
            Traffic traffic,
            WriteKey key) {
        this.documents = documents;
        this.persisted = persisted;
        this.limits = limits;
        this.rates = rates;
        this.workers = workers;
        this.operations = operations;
        this.traffic = traffic;
        this.key = key;
    }

    /// Who sends a request.
    Client client(HttpServerRequest request) {
        return Client.of(request, key.isIn(request.getHeader(HttpHeaders.AUTHORIZATION)) ? "of the service" : null);
    }
}
