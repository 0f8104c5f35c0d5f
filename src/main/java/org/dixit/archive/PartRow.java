package org.dixit.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An actor's part in a statement, as read.
///
/// @param partId    the key of the [Participation]
/// @param statement the key of the statement, the parent that it was read for
/// @param actor  who takes part
/// @param words  the words of the statement that stand for the actor
public record PartRow(
        UUID partId,
        UUID statement,
        ActorRow actor,
        @Nullable Quote words) {

    static final String COLUMNS = "q.id AS part_id, q.span_start, q.span_end, q.words, " + ActorRow.COLUMNS;

    static PartRow read(ResultSet row) throws SQLException {
        return new PartRow(
                Sql.id(row, "part_id"), Sql.id(row, "parent"), ActorRow.read(row), Quote.read(row, "span", "words"));
    }
}
