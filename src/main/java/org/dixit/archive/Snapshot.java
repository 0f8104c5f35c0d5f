package org.dixit.archive;

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

/// One state of the archive for several reads: they share a read-only transaction, so that an answer never mixes what
/// was before a write with what is after it. The isolation level is set where the data source is configured.
@Singleton
public class Snapshot {

    private static final Logger LOG = Logger.getLogger(Snapshot.class);
    private static final ScopedValue<Open> OPEN = ScopedValue.newInstance();

    private final AgroalDataSource source;

    Snapshot(@DataSource("reads") AgroalDataSource source) {
        this.source = source;
    }

    /// How many may read at once, each by a connection of its own.
    public int connections() {
        return source.getConfiguration().connectionPoolConfiguration().maxSize();
    }

    /// How long a read waits for a connection before it is given up.
    public Duration patience() {
        return source.getConfiguration().connectionPoolConfiguration().acquisitionTimeout();
    }

    /// How many reads a piece of work that is done again and again was seen to make, at most. It is only ever a guess.
    public static final class Habit {
        private volatile int reads;
    }

    /// Does some work on this thread; all that it reads is of one state, that of its first read. A read inside another
    /// one shares the outer state.
    public <T> T read(Supplier<T> work) {
        return read(new Habit(), work);
    }

    /// As [#read(Supplier)], for work that may be done twice and was done before: its transaction ends in the round
    /// trip of the read that was the last one so far, and work of one read needs none. Where one more read comes,
    /// the work is done again from its begin.
    public <T> T read(Habit habit, Supplier<T> work) {
        if (OPEN.isBound()) {
            return work.get();
        }
        Open open = new Open(habit.reads);
        try {
            return read(open, work);
        } catch (OneMore e) {
            open = new Open(0);
            return read(open, work);
        } finally {
            if (open.reads > habit.reads) {
                habit.reads = open.reads;
            }
        }
    }

    private static <T> T read(Open open, Supplier<T> work) {
        return ScopedValue.where(OPEN, open).call(() -> {
            try {
                return work.get();
            } finally {
                open.close();
            }
        });
    }

    /// A read after the one that was taken for the last. No failure, and not for anybody who handles failures: it
    /// goes up to whoever does the work again.
    @SuppressWarnings("serial") // it never leaves its thread
    public static final class OneMore extends Error {
        private OneMore() {
            super("one more read than before", null, false, false);
        }
    }

    /// The reads that wait for the next one of this thread's snapshot, to go in its round trip; `null` where none is
    /// open.
    @Nullable
    List<Sql.Read> waiting() {
        return OPEN.isBound() ? OPEN.get().waiting : null;
    }

    /// Reads something.
    interface Use<T> {

        /// Reads by one statement on `connection`, with `end` behind it: what ends the transaction, or nothing.
        T on(Connection connection, String end) throws SQLException;
    }

    /// Has something read on the connection of this thread's snapshot, or on one for this use alone.
    ///
    /// @throws ArchiveUnavailable where the database does not answer
    <T> T use(Use<T> use) {
        try {
            if (OPEN.isBound()) {
                Open open = OPEN.get();
                Connection connection = open.connection(source);
                return use.on(connection, open.end());
            }
            try (Connection connection = source.getConnection()) {
                return use.on(connection, "");
            }
        } catch (SQLException e) {
            throw new ArchiveUnavailable(e);
        }
    }

    /// The transaction of a snapshot, begun with the first read.
    private static final class Open {

        private final List<Sql.Read> waiting = new ArrayList<>();
        private final int expected;
        private int reads;
        private @Nullable Connection connection;

        /// @param expected how many reads there will be, 0 where that is not known
        Open(int expected) {
            this.expected = expected;
        }

        /// The connection for the next read.
        Connection connection(AgroalDataSource source) throws SQLException {
            reads++;
            if (expected > 0 && reads > expected) {
                throw new OneMore();
            }
            Connection begun = connection;
            if (begun == null) {
                begun = source.getConnection();
                connection = begun;
                if (expected != 1) {
                    begun.setAutoCommit(false);
                }
            }
            return begun;
        }

        /// What ends the transaction behind the current read.
        String end() {
            return expected > 1 && reads == expected ? "; ROLLBACK" : "";
        }

        /// What was read is right, and what could not be read was told, whether or not the transaction ends well; the
        /// pool throws a broken connection away. Where it has ended, the driver asks the server for nothing.
        void close() {
            try (Connection ended = connection) {
                if (ended != null && !ended.getAutoCommit()) {
                    ended.rollback();
                    ended.setAutoCommit(true);
                }
            } catch (SQLException e) {
                LOG.debugf(e, "a snapshot was not ended");
            }
        }
    }
}
