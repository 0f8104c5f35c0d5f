package org.dixit.archive.sql;

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

/// The time limit for one read in PostgreSQL: `dixit.graphql.timeout`, set on each connection used for reads.
@Singleton
@DataSource("reads")
class ReadTimeout implements AgroalPoolInterceptor {

    private final Duration timeout;

    ReadTimeout(@ConfigProperty(name = "dixit.graphql.timeout") String timeout) {
        this.timeout = read(timeout);
    }

    /// Parses a duration in the format of Quarkus (`10s`, `500ms`, `10` for seconds) or of ISO 8601 (`PT10S`).
    ///
    /// @throws IllegalArgumentException with a readable message, if the text is not a duration or not between a
    /// millisecond and a day
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

    /// Creates this bean at startup, so that a wrong value is reported then and not to the first client.
    void start(@Observes StartupEvent started) {
        // creating the bean is enough
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
