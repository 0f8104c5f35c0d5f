package org.dixit.archive;

import java.sql.SQLException;
import java.util.Set;
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

    private static final Columns COLUMNS = Columns.always("q.id").and("words", "q.span_start", "q.span_end", "q.words");

    /// Its columns, with the words or without; those of the actor are read from `actor a`.
    static String columns(boolean words) {
        return chosen(words).text() + ", " + ActorRow.COLUMNS;
    }

    /// Reads it with its words or without.
    static Sql.Reader<PartRow> reader(boolean words) {
        Columns.Chosen chosen = chosen(words);
        return row -> {
            row.only(chosen);
            return read(row);
        };
    }

    private static Columns.Chosen chosen(boolean words) {
        return COLUMNS.wanted(words ? null : Set.of());
    }

    private static PartRow read(Row row) throws SQLException {
        UUID id = row.id();
        Quote words = row.quoteOrNull();
        return new PartRow(id, row.parent(), ActorRow.read(row), words);
    }
}
