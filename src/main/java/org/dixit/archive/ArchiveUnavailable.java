package org.dixit.archive;

import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The database did not answer a read. The cause is for the log, not for clients.
public final class ArchiveUnavailable extends RuntimeException {

    /// Classes of SQLSTATE (PostgreSQL, appendix A) and single values that mean that the server is not there, is going,
    /// has no room or memory left, or takes no writes: all may pass without anybody changing the request.
    private static final List<String> STATES = List.of("08", "53", "57P", "58", "25006");

    private static final Pattern NO_CONNECTION =
            Pattern.compile("acquisition timeout|connection is closed", Pattern.CASE_INSENSITIVE);

    ArchiveUnavailable(SQLException cause) {
        super("the archive did not answer", cause);
    }

    /// Whether what was thrown tells that the database was not there, or had no room or connection left, rather than
    /// that there is something wrong with what it was asked.
    public static boolean tells(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ArchiveUnavailable
                    || cause instanceof SocketException
                    || cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException sql && isOfServer(sql))) {
                return true;
            }
            for (Throwable beside : cause.getSuppressed()) {
                if (tells(beside)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Agroal's own exceptions, such as that no connection got free in time, have no state.
    private static boolean isOfServer(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null) {
            String message = sql.getMessage();
            return message != null && NO_CONNECTION.matcher(message).find();
        }
        return STATES.stream().anyMatch(state::startsWith);
    }
}
