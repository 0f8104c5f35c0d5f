package org.dixit.archive.sql;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A consistent state of the archive for several reads: they share a read-only transaction, so that an answer never
/// mixes data from before and after a write. The isolation level is set where the data source is configured.
@Singleton
public class Snapshot {

    private static final Logger LOG = Logger.getLogger(Snapshot.class);
    private static final ScopedValue<OpenSnapshot> OPEN = ScopedValue.newInstance();

    private final AgroalDataSource source;

    Snapshot(@DataSource("reads") AgroalDataSource source) {
        this.source = source;
    }

    /// The maximum number of concurrent readers, each with a connection of its own.
    public int connections() {
        return source.getConfiguration().connectionPoolConfiguration().maxSize();
    }

    /// The time that a read waits for a connection before it fails.
    public Duration connectionTimeout() {
        return source.getConfiguration().connectionPoolConfiguration().acquisitionTimeout();
    }

    /// The largest number of reads that a repeated piece of work has made so far. It is only an estimate.
    public static final class ExpectedReads {
        private volatile int reads;
    }

    /// Runs `work` on this thread; everything it reads belongs to one state, that of its first read. A nested call
    /// shares the outer state.
    public <T> T read(Supplier<T> work) {
        return read(new ExpectedReads(), work);
    }

    /// Like [#read(Supplier)], for work that may safely run twice and has run before: its transaction ends in the
    /// round trip of the read that has been the last one so far, and work with a single read needs no transaction.
    /// If one more read follows, the work is run again from the start.
    public <T> T read(ExpectedReads expectedReads, Supplier<T> work) {
        if (OPEN.isBound()) {
            return work.get();
        }
        OpenSnapshot open = new OpenSnapshot(expectedReads.reads);
        try {
            return read(open, work);
        } catch (UnexpectedRead e) {
            open = new OpenSnapshot(0);
            return read(open, work);
        } finally {
            if (open.reads > expectedReads.reads) {
                expectedReads.reads = open.reads;
            }
        }
    }

    private static <T> T read(OpenSnapshot open, Supplier<T> work) {
        return ScopedValue.where(OPEN, open).call(() -> {
            try {
                return work.get();
            } finally {
                open.close();
            }
        });
    }

    /// Thrown when a read follows the one that was expected to be the last. Control flow, not an error: it must not
    /// be caught on its way up to the method that runs the work again.
    @SuppressWarnings("serial") // it never leaves its thread
    public static final class UnexpectedRead extends Error {
        private UnexpectedRead() {
            super("more reads than expected", null, false, false);
        }
    }

    /// The reads that wait for the next read of this thread's snapshot, to go in its round trip; `null` if no
    /// snapshot is open.
    @Nullable
    List<PendingRead> waiting() {
        return OPEN.isBound() ? OPEN.get().waiting : null;
    }

    /// A read on a connection.
    interface ConnectionRead<T> {

        /// Reads with one statement on `connection`, followed by `end`: the SQL that ends the transaction, or
        /// nothing.
        T on(Connection connection, String end) throws SQLException;
    }

    /// Runs a read on the connection of this thread's snapshot or, if none is open, on a connection of its own.
    ///
    /// @throws ArchiveUnavailable if the database cannot be reached or is out of resources
    /// @throws IllegalStateException if the database answers that the read itself is wrong
    <T> T run(ConnectionRead<T> use) {
        try {
            if (OPEN.isBound()) {
                OpenSnapshot open = OPEN.get();
                Connection connection = open.connection(source);
                return use.on(connection, open.end());
            }
            try (Connection connection = connect(source)) {
                return use.on(connection, "");
            }
        } catch (SQLException e) {
            throw ArchiveUnavailable.isCauseOf(e)
                    ? new ArchiveUnavailable(e)
                    : new IllegalStateException("a read of the archive failed", e);
        }
    }

    private static Connection connect(AgroalDataSource source) {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw new ArchiveUnavailable(e); // whatever the reason, nothing was read
        }
    }

    /// The transaction of a snapshot, started by the first read.
    private static final class OpenSnapshot {

        private final List<PendingRead> waiting = new ArrayList<>();
        private final int expected;
        private int reads;
        private @Nullable Connection connection;

        /// @param expected the expected number of reads, 0 if unknown
        OpenSnapshot(int expected) {
            this.expected = expected;
        }

        /// The connection for the next read.
        Connection connection(AgroalDataSource source) throws SQLException {
            reads++;
            if (expected > 0 && reads > expected) {
                throw new UnexpectedRead();
            }
            Connection begun = connection;
            if (begun == null) {
                begun = connect(source);
                connection = begun;
                if (expected != 1) {
                    begun.setAutoCommit(false);
                }
            }
            return begun;
        }

        /// The SQL that ends the transaction after the current read, or nothing.
        String end() {
            return expected > 1 && reads == expected ? "; ROLLBACK" : "";
        }

        /// Ends the transaction. A failure is only logged: all that was read is correct, and failed reads were
        /// reported, whether or not the transaction ends well; the pool discards a broken connection. If the
        /// transaction has already ended, the driver sends nothing to the server.
        void close() {
            try (Connection ended = connection) {
                if (ended != null && !ended.getAutoCommit()) {
                    ended.rollback();
                    ended.setAutoCommit(true);
                }
            } catch (SQLException e) {
                LOG.debugf(e, "the transaction of a snapshot could not be ended");
            }
        }
    }
}
