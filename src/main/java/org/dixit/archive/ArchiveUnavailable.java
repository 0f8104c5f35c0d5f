package org.dixit.archive;

import java.sql.SQLException;

/// The database did not answer a read. The cause is for the log, not for clients.
public final class ArchiveUnavailable extends RuntimeException {

    ArchiveUnavailable(SQLException cause) {
        super("the archive did not answer", cause);
    }
}
