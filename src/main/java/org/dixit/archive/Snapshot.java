package org.dixit.archive;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// One state of the archive for several reads: they share a read-only transaction, so that an answer never mixes what
/// was before a write with what is after it. The isolation level is set where the data source is configured.
@ApplicationScoped
public class Snapshot {

    private static final Logger LOG = Logger.getLogger(Snapshot.class);
    private static final ScopedValue<Open> OPEN = ScopedValue.newInstance();

    private final AgroalDataSource source;

    Snapshot(@DataSource("reads") AgroalDataSource source) {
        this.source = source;
    }

    /// Does some work on this thread; all that it reads is of one state, that of its first read. A read inside another
    /// one shares the outer state.
    public <T> T read(Supplier<T> work) {
        if (OPEN.isBound()) {
            return work.get();
        }
        Open open = new Open();
        return ScopedValue.where(OPEN, open).call(() -> {
            try {
                return work.get();
            } finally {
                open.close();
            }
        });
    }

    /// Uses a connection.
    interface Use<T> {
        T on(Connection connection) throws SQLException;
    }

    /// Hands over the connection of this thread's snapshot, or one for this use alone.
    ///
    /// @throws ArchiveUnavailable where the database does not answer
    <T> T use(Use<T> use) {
        try {
            if (OPEN.isBound()) {
                return use.on(OPEN.get().connection(source));
            }
            try (Connection connection = source.getConnection()) {
                return use.on(connection);
            }
        } catch (SQLException e) {
            throw new ArchiveUnavailable(e);
        }
    }

    /// The transaction of a snapshot, begun with the first read.
    private static final class Open {

        private @Nullable Connection connection;

        Connection connection(AgroalDataSource source) throws SQLException {
            Connection begun = connection;
            if (begun == null) {
                begun = source.getConnection();
                begun.setAutoCommit(false);
                connection = begun;
            }
            return begun;
        }

        /// What was read is right, and what could not be read was told, whether or not the transaction ends well; the
        /// pool throws a broken connection away.
        void close() {
            try (Connection ended = connection) {
                if (ended != null) {
                    ended.rollback();
                    ended.setAutoCommit(true);
                }
            } catch (SQLException e) {
                LOG.debugf(e, "a snapshot was not ended");
            }
        }
    }
}
