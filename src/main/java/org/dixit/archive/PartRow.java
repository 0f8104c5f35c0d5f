package org.dixit.archive;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An actor's part in a statement, as read.
///
/// @param statement the key of the statement, the parent that it was read for
/// @param actor     who takes part
/// @param words     the words of the statement that stand for the actor
public record PartRow(
        UUID statement, ActorRow actor, @Nullable Quote words) {

    private static final String WORDS = ", q.span_start, q.span_end, q.words";

    /// Its columns, with the words or without, and those of `actor a` that are wanted beside the key.
    static String columns(boolean words, @Nullable Set<String> ofActor) {
        return "q.actor_id" + (words ? WORDS : "") + ActorRow.columns(ofActor).behind();
    }

    /// The same with its actor as it is among `actors`.
    PartRow of(Map<UUID, ActorRow> actors) {
        return new PartRow(statement, actors.getOrDefault(actor.id(), actor), words);
    }

    /// Reads what [#columns] brings.
    static Sql.Reader<PartRow> reader(boolean words, @Nullable Set<String> ofActor) {
        Columns.Chosen actor = ActorRow.columns(ofActor);
        return row -> {
            UUID id = row.id();
            Quote quote = words ? row.quoteOrNull() : null;
            return new PartRow(row.parent(), ActorRow.read(id, row, actor), quote);
        };
    }
}
