package org.dixit.archive;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.DurationConverter;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How long PostgreSQL may take for one read: `dixit.graphql.timeout`, set on each connection that reads.
@Singleton
@DataSource("reads")
class ReadTimeout implements AgroalPoolInterceptor {

    private final Duration timeout;

    ReadTimeout(@ConfigProperty(name = "dixit.graphql.timeout") String timeout) {
        this.timeout = read(timeout);
    }

    /// A duration as Quarkus writes it (`10s`, `500ms`, `10` for seconds) or as ISO 8601 does (`PT10S`).
    ///
    /// @throws IllegalArgumentException with a sentence where it is none, or not from a millisecond to a day
    static Duration read(String text) {
        try {
            Duration duration = DurationConverter.parseDuration(text);
            if (duration != null && duration.toMillis() >= 1 && duration.compareTo(Duration.ofDays(1)) <= 0) {
                return duration;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(sentence(text), e.getCause());
        }
        throw new IllegalArgumentException(sentence(text));
    }

    private static String sentence(String text) {
        return "dixit.graphql.timeout must be a time from 1ms to one day, such as 10s, 500ms or PT10S, not “" + text
                + "”";
    }

    /// Makes this bean at the start, so that a wrong value is told then and not to the first client.
    void start(@Observes StartupEvent started) {
        // being made was all
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET statement_timeout = " + timeout.toMillis());
        } catch (SQLException e) {
            throw new ArchiveUnavailable(e);
        }
    }
}
