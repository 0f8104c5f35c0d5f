package org.dixit.archive;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dixit.extraction.ActorKind;
import org.dixit.extraction.MentionKind;
import org.jspecify.annotations.Nullable;

/// Which mentions to read. `null` asks for nothing; all that is asked for must hold.
///
/// @param actors     of one of these
/// @param actorKinds of an actor of one of these kinds
/// @param named      of an actor with or without a name
/// @param kinds      of one of these forms
/// @param confidence at least as sure, over 0 to 1
/// @param not        and not like this
public record WhichMentions(
        @Nullable List<UUID> actors,
        @Nullable Set<ActorKind> actorKinds,
        @Nullable Boolean named,
        @Nullable Set<MentionKind> kinds,
        @Nullable Double confidence,
        @Nullable WhichMentions not) {

    /// Every mention.
    public static final WhichMentions ALL = new WhichMentions(null, null, null, null, null, null);

    /// The conditions on `mention m`.
    void addTo(Query query) {
        query.andAnyOf("m.actor_id = " + WhichParticipants.KEPT, actors)
                .andAnyWord(
                        "EXISTS (SELECT FROM actor x WHERE x.id = m.actor_id AND x.kind = ANY (?::text[]))", actorKinds)
                .and("EXISTS (SELECT FROM actor x WHERE x.id = m.actor_id AND x.named = ?)", named)
                .andAnyWord("m.kind = ANY (?::text[])", kinds)
                .and("m.confidence >= ?", confidence);
        if (not != null) {
            query.add("AND (true");
            not.addTo(query);
            query.add(") IS NOT TRUE");
        }
    }
}
