package org.dixit.archive.read;

import static org.dixit.archive.sql.Column.KEY;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.sql.Column;
import org.dixit.archive.sql.ColumnSelection;
import org.dixit.archive.sql.ResultRow;
import org.dixit.archive.sql.SqlReader;
import org.jspecify.annotations.Nullable;

/// An actor's part in a statement, as read.
///
/// @param statement the key of the statement, the parent for which it was read
/// @param actor     the participant
/// @param words     the words of the statement that refer to the actor
public record ParticipantRow(
        UUID statement, ActorRow actor, @Nullable SpanText words) {

    private static final ColumnSelection<ParticipantRow> OWN = new ColumnSelection<>();
    private static final Column<ParticipantRow, UUID> ACTOR = OWN.always(KEY, "q.actor_id");
    private static final Column<ParticipantRow, @Nullable SpanText> WORDS =
            OWN.add("words", SpanText.COLUMNS_OR_NULL, "q.span_start", "q.span_end", "q.words");

    private static ColumnSelection.Chosen<ParticipantRow> own(boolean words) {
        return words ? OWN.all() : OWN.ofComponents(Set.of());
    }

    /// Returns the columns of a participant, with or without the words, and the requested columns of `actor a`
    /// besides the key.
    static String columns(boolean words, @Nullable Set<String> ofActor) {
        return own(words).text() + ActorRow.columns(ofActor).appended();
    }

    /// Returns this participant with its actor replaced by the one in `actors`, if present.
    ParticipantRow of(Map<UUID, ActorRow> actors) {
        return new ParticipantRow(statement, actors.getOrDefault(actor.id(), actor), words);
    }

    /// Returns a reader of the columns of [#columns].
    static SqlReader.Reader<ParticipantRow> reader(boolean words, @Nullable Set<String> ofActor) {
        ColumnSelection.Chosen<ParticipantRow> own = own(words);
        ColumnSelection.Chosen<ActorRow> actor = ActorRow.columns(ofActor);
        return row -> {
            UUID statement = row.parent();
            ResultRow.Part<ParticipantRow> part = row.part(own);
            return new ParticipantRow(statement, ActorRow.read(part.get(ACTOR), row, actor), part.get(WORDS));
        };
    }
}
