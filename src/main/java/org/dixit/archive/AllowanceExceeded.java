package org.dixit.archive;

import java.io.IOException;

/// An operation was about to read more from the database than its [Allowance] has room for. The connection cannot be
/// used any more, since the rest of the rows is still to come.
public final class AllowanceExceeded extends IOException {

    AllowanceExceeded() {
        super("the operation needs more memory than it may use");
    }

    /// Whether this is why something failed.
    public static boolean caused(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof AllowanceExceeded) {
                return true;
            }
        }
        return false;
    }
}
