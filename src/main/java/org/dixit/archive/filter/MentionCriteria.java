package org.dixit.archive.filter;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.MentionKind;
import org.jspecify.annotations.Nullable;

/// Criteria for mentions. A `null` criterion is not applied; all others must hold.
///
/// @param actors     the actors, one of whom is mentioned
/// @param actorKinds the kinds, one of which the actor has
/// @param named      whether the actor has a name
/// @param kinds      the forms, one of which the mention has
/// @param confidence the minimum confidence, above 0 and at most 1
/// @param not        the criteria that the mention must not meet
public record MentionCriteria(
        @Nullable List<UUID> actors,
        @Nullable Set<ActorKind> actorKinds,
        @Nullable Boolean named,
        @Nullable Set<MentionKind> kinds,
        @Nullable Double confidence,
        @Nullable MentionCriteria not) {

    /// Every mention.
    public static final MentionCriteria ALL = new MentionCriteria(null, null, null, null, null, null);

    /// Adds the conditions on `mention m`.
    public void addTo(SqlQuery query) {
        query.andAnyOf("m.actor_id = " + ParticipantCriteria.KEPT, actors)
                .andAnyEnum(
                        "EXISTS (SELECT FROM actor x WHERE x.id = m.actor_id AND x.kind = ANY (?::text[]))", actorKinds)
                .and("EXISTS (SELECT FROM actor x WHERE x.id = m.actor_id AND x.named = ?)", named)
                .andAnyEnum("m.kind = ANY (?::text[])", kinds)
                .and("m.confidence >= ?", confidence);
        if (not != null) {
            query.add("AND (true");
            not.addTo(query);
            query.add(") IS NOT TRUE");
        }
    }
}
