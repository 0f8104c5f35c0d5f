package org.dixit.archive;

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

    /// Its columns, with the words or without, and those of `actor a` that are wanted beside the key.
    static String columns(boolean words, @Nullable Set<String> ofActor) {
        return chosen(words).text() + ", " + ActorRow.columns(ofActor).text();
    }

    /// Reads what [#columns] brings.
    static Sql.Reader<PartRow> reader(boolean words, @Nullable Set<String> ofActor) {
        Columns.Chosen own = chosen(words);
        Columns.Chosen actor = ActorRow.columns(ofActor);
        return row -> {
            row.only(own);
            UUID id = row.id();
            Quote quote = row.quoteOrNull();
            return new PartRow(id, row.parent(), ActorRow.read(row, actor), quote);
        };
    }

    private static Columns.Chosen chosen(boolean words) {
        return COLUMNS.wanted(words ? null : Set.of());
    }
}
