package org.dixit.archive.read;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.sql.ColumnSelection;
import org.dixit.archive.sql.SpanText;
import org.dixit.archive.sql.SqlReader;
import org.jspecify.annotations.Nullable;

/// An actor's part in a statement, as read.
///
/// @param statement the key of the statement, the parent for which it was read
/// @param actor     the participant
/// @param words     the words of the statement that refer to the actor
public record ParticipantRow(
        UUID statement, ActorRow actor, @Nullable SpanText words) {

    private static final String WORDS = ", q.span_start, q.span_end, q.words";

    /// Returns the columns of a participant, with or without the words, and the requested columns of `actor a`
    /// besides the key.
    static String columns(boolean words, @Nullable Set<String> ofActor) {
        return "q.actor_id" + (words ? WORDS : "") + ActorRow.columns(ofActor).behind();
    }

    /// Returns this participant with its actor replaced by the one in `actors`, if present.
    ParticipantRow of(Map<UUID, ActorRow> actors) {
        return new ParticipantRow(statement, actors.getOrDefault(actor.id(), actor), words);
    }

    /// Returns a reader of the columns of [#columns].
    static SqlReader.Reader<ParticipantRow> reader(boolean words, @Nullable Set<String> ofActor) {
        ColumnSelection.Chosen actor = ActorRow.columns(ofActor);
        return row -> {
            UUID id = row.id();
            SpanText quote = words ? row.quoteOrNull() : null;
            return new ParticipantRow(row.parent(), ActorRow.read(id, row, actor), quote);
        };
    }
}
