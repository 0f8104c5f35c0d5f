package org.dixit.archive;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dixit.extraction.ActorKind;
import org.jspecify.annotations.Nullable;

/// Who must have a part in a statement: one actor for which all that is asked for holds. `null` asks for nothing.
///
/// @param actors one of these; the id of a merged one stands for the kept one
/// @param kinds  of one of these kinds
/// @param named  whether it has a name
public record WhichParticipants(
        @Nullable List<UUID> actors,
        @Nullable Set<ActorKind> kinds,
        @Nullable Boolean named) {

    /// Anybody or nobody.
    public static final WhichParticipants ANY = new WhichParticipants(null, null, null);

    /// The kept actors for the keys of a parameter as an array, looked up once for a statement.
    private static final String KEPT_ACTORS =
            "ARRAY (SELECT coalesce(k.merged_into, k.id) FROM actor k WHERE k.id = ANY (?::uuid[]))";

    /// Any of the kept actors for the keys of a parameter.
    static final String KEPT = "ANY (" + KEPT_ACTORS + ")";

    /// The condition that a statement has such a participant in one of `roles`.
    ///
    /// @param at    where the statement is found
    /// @param since the statement's, repeated here so that the participant's own index can be the way in
    void addTo(Query query, String roles, Anchor at, @Nullable Instant since, @Nullable Instant until) {
        if (equals(ANY)) {
            return;
        }
        boolean asksActor = kinds != null || named != null;
        query.add("AND EXISTS (SELECT FROM participation f"
                        + (asksActor ? " JOIN actor fa ON fa.id = f.actor_id" : "")
                        + " WHERE f.statement_id = " + at.key() + " AND f.role " + roles)
                .andAnyOf("f.actor_id = " + KEPT, actors)
                .andAnyWord("fa.kind = ANY (?::text[])", kinds)
                .and("fa.named = ?", named);
        if (at.current()) {
            query.add("AND f.current").and("f.dated >= ?", since).and("f.dated < ?", until);
        }
        query.add(")");
    }

    /// Whether it only asks for some actors: then the condition on `statement s` that [#addSpeakersTo] adds is enough.
    boolean asksOnlyActors() {
        return actors != null && kinds == null && named == null;
    }

    /// The condition that one of the actors speaks in `statement s`, which the index of its words can answer together
    /// with a search for them.
    void addSpeakersTo(Query query) {
        query.andAnyOf("s.speakers && " + KEPT_ACTORS, actors);
    }
}
