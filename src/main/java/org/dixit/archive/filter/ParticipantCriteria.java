package org.dixit.archive.filter;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Criteria for a participant of a statement, all of which must hold for a single actor. A `null` criterion is not
/// applied.
///
/// @param actors the actors, one of whom it is; the id of a merged actor means the kept one
/// @param kinds  the kinds, one of which the actor has
/// @param named  whether the actor has a name
public record ParticipantCriteria(
        @Nullable List<UUID> actors,
        @Nullable Set<ActorKind> kinds,
        @Nullable Boolean named) {

    /// Any participant, or none.
    public static final ParticipantCriteria ANY = new ParticipantCriteria(null, null, null);

    /// An array of the kept actors for the keys of a parameter, looked up once per SQL statement.
    private static final String KEPT_ACTORS =
            "ARRAY (SELECT coalesce(k.merged_into, k.id) FROM actor k WHERE k.id = ANY (?::uuid[]))";

    /// Matches any of the kept actors for the keys of a parameter.
    public static final String KEPT = "ANY (" + KEPT_ACTORS + ")";

    /// Adds the condition that a statement has such a participant in one of `roles`.
    ///
    /// @param at    the table in which the statement is found
    /// @param since the earliest date of the statement, repeated here so that the participation's own index can be
    ///              used
    void addTo(SqlQuery query, String roles, StatementTable at, @Nullable Instant since, @Nullable Instant until) {
        if (equals(ANY)) {
            return;
        }
        boolean asksActor = kinds != null || named != null;
        query.add("AND EXISTS (SELECT FROM participation f"
                        + (asksActor ? " JOIN actor fa ON fa.id = f.actor_id" : "")
                        + " WHERE f.statement_id = " + at.key() + " AND f.role " + roles)
                .andAnyOf("f.actor_id = " + KEPT, actors)
                .andAnyEnum("fa.kind = ANY (?::text[])", kinds)
                .and("fa.named = ?", named);
        if (at.current()) {
            query.add("AND f.current").and("f.dated >= ?", since).and("f.dated < ?", until);
        }
        query.add(")");
    }

    /// Whether the only criterion is a list of actors: then the condition on `statement s` that [#addSpeakersTo] adds
    /// is sufficient.
    boolean hasOnlyActors() {
        return actors != null && kinds == null && named == null;
    }

    /// Adds the condition that one of the actors speaks in `statement s`, which the text index can evaluate together
    /// with a search.
    void addSpeakersTo(SqlQuery query) {
        query.andAnyOf("s.speakers && " + KEPT_ACTORS, actors);
    }
}
