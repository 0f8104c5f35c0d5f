package org.dixit.archive.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A query that has not been sent yet, with the consumer of its rows. It is sent in the round trip of the next read
/// of its [Snapshot].
final class PendingRead {

    final SqlQuery query;
    final RowConsumer sink;

    /// The failure of the query, or `null` if it did not fail.
    @Nullable
    RuntimeException failure;

    PendingRead(SqlQuery query, RowConsumer sink) {
        this.query = query;
        this.sink = sink;
    }

    /// A consumer of the rows of a result, one by one.
    interface RowConsumer {

        /// Consumes the current row.
        @SuppressWarnings("unused") // a lambda may return something
        void accept(ResultRow row) throws SQLException;
    }
}
