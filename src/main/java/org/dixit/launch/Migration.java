package org.dixit.launch;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Configures the migration of the schema. Rewriting a large table takes minutes, during which the server sends
/// nothing. A migration therefore does not time out as the statements of requests do, and other instances that start
/// meanwhile wait for it to finish.
@Singleton
class Migration implements FlywayConfigurationCustomizer {

    private static final int NO_TIMEOUT = -1;

    @Override
    public void customize(FluentConfiguration configuration) {
        List<Callback> callbacks = new ArrayList<>(List.of(configuration.getCallbacks()));
        callbacks.add(new TimeoutRemoval());
        callbacks.add(new StartLogReport());
        configuration.callbacks(callbacks.toArray(Callback[]::new));
        configuration.javaMigrations(new UrlMigration());
        configuration.lockRetryCount(NO_TIMEOUT);
    }

    /// Removes the timeout for answers (`socketTimeout`) from the connection of a migration, and restores it before
    /// the connection is used for anything else.
    private static final class TimeoutRemoval implements Callback {

        private static final int NO_LIMIT = 0;
        private int limit;

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_EACH_MIGRATE || event == Event.AFTER_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            Connection connection = context.getConnection();
            try {
                if (event == Event.BEFORE_EACH_MIGRATE) {
                    limit = connection.getNetworkTimeout();
                    connection.setNetworkTimeout(Runnable::run, NO_LIMIT);
                } else {
                    connection.setNetworkTimeout(Runnable::run, limit);
                }
            } catch (SQLException e) {
                throw new FlywayException(e);
            }
        }

        @Override
        public String getCallbackName() {
            return "patience";
        }
    }

    /// Reports the migration in the start log: one line for a new database, and one per step for an existing one.
    private static final class StartLogReport implements Callback {

        private static final String FIRST = "1";
        private boolean isNew;

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_EACH_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            MigrationInfo step = context.getMigrationInfo();
            String version = String.valueOf(step.getVersion());
            if (version.equals(FIRST)) {
                isNew = true;
                StartLog.stage("Creating the tables");
            } else if (!isNew) {
                StartLog.stage("Migrating the database to version " + version + ": " + step.getDescription());
            }
        }

        @Override
        public String getCallbackName() {
            return "start log";
        }
    }
}
