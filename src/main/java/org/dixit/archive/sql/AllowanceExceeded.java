package org.dixit.archive.sql;

import java.io.IOException;

/// Thrown when an operation is about to read more from the database than its [Allowance] permits. The connection
/// cannot be used any more, since the remaining rows have not been read from it.
public final class AllowanceExceeded extends IOException {

    AllowanceExceeded() {
        super("the operation needs more memory than it may use");
    }

    /// Whether a throwable was caused by this exception.
    public static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AllowanceExceeded) {
                return true;
            }
        }
        return false;
    }
}
