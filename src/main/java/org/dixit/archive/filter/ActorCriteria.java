package org.dixit.archive.filter;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.entity.NameNormalizer;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// Criteria for actors. A `null` criterion is not applied; all others must hold.
///
/// @param name     a name similar to one of the actor's names, ignoring case and accents and allowing misspellings
/// @param exactly  a name equal to one of the actor's names after [NameNormalizer#normalize]
/// @param kinds    the kinds, one of which the actor has
/// @param named    whether the actor has a name
/// @param articles the articles, one of which mentions the actor in its current text
/// @param said     the criteria for a statement that the actor made, alone or with others
/// @param not      the criteria that the actor must not meet
public record ActorCriteria(
        @Nullable String name,
        @Nullable String exactly,
        @Nullable Set<ActorKind> kinds,
        @Nullable Boolean named,
        @Nullable List<UUID> articles,
        @Nullable StatementCriteria said,
        @Nullable ActorCriteria not) {

    /// Every actor.
    public static final ActorCriteria ALL = new ActorCriteria(null, null, null, null, null, null, null);

    /// Adds the conditions on `actor a`.
    public void addTo(SqlQuery query) {
        if (name != null) {
            query.add("AND a.id IN (SELECT w.actor_id FROM").add(named(name)).add("w)");
        }
        addAllButName(query);
    }

    /// Adds the conditions on `actor a` except for the name, for reads that already use [#named].
    public void addAllButName(SqlQuery query) {
        query.and(
                        "a.id IN (SELECT n.actor_id FROM actor_name n WHERE n.normalized = ? AND NOT n.describes)",
                        exactly == null ? null : NameNormalizer.normalize(exactly))
                .andAnyEnum("a.kind = ANY (?::text[])", kinds)
                .and("a.named = ?", named)
                .andAnyOf("""
                        EXISTS (SELECT FROM mention x JOIN article y ON y.current_revision_id = x.revision_id
                            WHERE x.actor_id = a.id AND y.id = ANY (?::uuid[]))""", articles);
        if (said != null) {
            query.add("AND a.id IN (SELECT q.actor_id FROM participation q")
                    .add(said.needsRow() ? "JOIN statement s ON s.id = q.statement_id" : "")
                    .add("WHERE q.current AND q.role " + StatementCriteria.SPEAKING);
            said.addTo(query, StatementTable.PART);
            query.add(")");
        }
        if (not != null) {
            query.add("AND (true");
            not.addTo(query);
            query.add(") IS NOT TRUE");
        }
    }

    /// Builds a table of the actors that have a name similar to `name`, each with the most similar one: `actor_id`,
    /// `name` and `similarity`.
    public static SqlQuery named(String name) {
        return NameSearch.of(name).query();
    }
}
