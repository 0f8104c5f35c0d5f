package org.dixit.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.dixit.launch.StartLog;
import org.dixit.launch.StartupException;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server that is not run by Dixit and may be starting at the same time as the service.
public final class ExternalPostgres {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int ATTEMPTS_PER_MESSAGE = 20;
    /// SQLSTATE classes that waiting does not cure: a wrong user or password, and a missing database.
    private static final String WRONG_NAME = "28";

    private static final String NO_DATABASE = "3D";

    private ExternalPostgres() {}

    /// Waits until the server answers, and reports the wait in the start log.
    ///
    /// @throws StartupException if the server does not answer within `timeout`, or refuses the login
    public static void await(String url, @Nullable String user, @Nullable String password, Duration timeout) {
        long end = System.nanoTime() + timeout.toNanos();
        for (int round = 0; ; round++) {
            SQLException refusal = refusal(url, user, password);
            if (refusal == null) {
                return;
            }
            String state = String.valueOf(refusal.getSQLState());
            if (state.startsWith(WRONG_NAME) || state.startsWith(NO_DATABASE)) {
                throw new StartupException("the database refuses the connection: " + reason(refusal) + ".", refusal);
            }
            if (System.nanoTime() > end) {
                throw new StartupException(
                        "the database did not answer within " + timeout.toSeconds() + " seconds (DIXIT_DATABASE_WAIT): "
                                + reason(refusal) + ".",
                        refusal);
            }
            if (round % ATTEMPTS_PER_MESSAGE == 0) {
                StartLog.stage("Waiting for the database: " + reason(refusal));
            }
            pause();
        }
    }

    private static @Nullable SQLException refusal(String url, @Nullable String user, @Nullable String password) {
        DriverManager.setLoginTimeout(5);
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return connection.isValid(5) ? null : new SQLException("it does not answer");
        } catch (SQLException e) {
            return e;
        }
    }

    private static String reason(SQLException refusal) {
        return String.valueOf(refusal.getMessage()).strip().replaceAll("[.\\s]+$", "");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupException("stopped while waiting for the database.", e);
        }
    }
}
