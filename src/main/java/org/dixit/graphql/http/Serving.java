package org.dixit.graphql.http;

import jakarta.inject.Singleton;

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

    Serving(
            Documents documents,
            Persisted persisted,
            Limits limits,
            RateLimiter rates,
            Workers workers,
            Operations operations,
            Traffic traffic) {
        this.documents = documents;
        this.persisted = persisted;
        this.limits = limits;
        this.rates = rates;
        this.workers = workers;
        this.operations = operations;
        this.traffic = traffic;
    }
}
