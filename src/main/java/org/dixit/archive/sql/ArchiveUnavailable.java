package org.dixit.archive.sql;

import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Thrown when the database does not answer a read. The cause is meant for the log, not for clients.
public final class ArchiveUnavailable extends RuntimeException {

    /// SQLSTATE classes (PostgreSQL, appendix A) and single values of failures that may pass without any change to
    /// the request: the connection is lost (08), a time limit of the session ended it (25P), the server accepts no
    /// writes (25006), gave the transaction up for the sake of another one (40), is out of memory, space or
    /// connections (53), is locked (55P03), cancelled the statement or is shutting down (57), or cannot use
    /// its disk (58).
    private static final List<String> STATES = List.of("08", "25P", "25006", "40", "53", "55P03", "57", "58");

    private static final Pattern NO_CONNECTION =
            Pattern.compile("acquisition timeout|connection is closed", Pattern.CASE_INSENSITIVE);

    ArchiveUnavailable(SQLException cause) {
        super("the archive did not answer", cause);
    }

    /// Whether a throwable means that the database was unreachable or out of resources or connections, rather than
    /// that the query itself is wrong.
    public static boolean isCauseOf(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ArchiveUnavailable
                    || cause instanceof SocketException
                    || cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException sql && isServerFailure(sql))) {
                return true;
            }
            for (Throwable beside : cause.getSuppressed()) {
                if (isCauseOf(beside)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Agroal's own exceptions, for example when no connection became free in time, have no SQLSTATE.
    private static boolean isServerFailure(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null) {
            String message = sql.getMessage();
            return message != null && NO_CONNECTION.matcher(message).find();
        }
        return STATES.stream().anyMatch(state::startsWith);
    }
}
