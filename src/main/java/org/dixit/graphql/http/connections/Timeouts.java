package org.dixit.graphql.http.connections;

import java.time.Duration;

/// The timeouts of a connection.
///
/// @param head for the head of a request, from its first byte on
/// @param body for the body of a request, from the end of its head on
/// @param idle for an idle connection: between requests, before the first one, and while an answer is not read
record Timeouts(Duration head, Duration body, Duration idle) {

    private static final Duration LONGEST_INTERVAL = Duration.ofSeconds(1);

    Timeouts {
        requirePositive("head-timeout", head);
        requirePositive("body-timeout", body);
        requirePositive("idle-timeout", idle);
    }

    private static void requirePositive(String setting, Duration value) {
        if (value.toMillis() < 1 || value.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "dixit.http." + setting + " is " + value + ", and must be from 1 ms to 24 h");
        }
    }

    static Timeouts of(ConnectionSettings settings) {
        return new Timeouts(settings.headTimeout(), settings.bodyTimeout(), settings.idleTimeout());
    }

    /// The interval between checks: a quarter of the shortest timeout, but at most a second.
    Duration interval() {
        Duration quarter = Duration.ofNanos(Math.min(head.toNanos(), Math.min(body.toNanos(), idle.toNanos())) / 4 + 1);
        return quarter.compareTo(LONGEST_INTERVAL) < 0 ? quarter : LONGEST_INTERVAL;
    }
}
