package org.dixit.archive;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dixit.extraction.ActorKind;
import org.jspecify.annotations.Nullable;

/// Which actors to read. `null` asks for nothing; all that is asked for must hold.
///
/// @param name     like one of its names, however it is accented or cased, also misspelt
/// @param exactly  one of its names, as [Names#normalize] makes it, is this one
/// @param kinds    of one of these kinds
/// @param named    whether it has a name
/// @param articles mentioned in the current text of one of them
/// @param said     who said such a statement, alone or with others
/// @param not      and not like this
public record WhichActors(
        @Nullable String name,
        @Nullable String exactly,
        @Nullable Set<ActorKind> kinds,
        @Nullable Boolean named,
        @Nullable List<UUID> articles,
        @Nullable WhichStatements said,
        @Nullable WhichActors not) {

    /// Every actor.
    public static final WhichActors ALL = new WhichActors(null, null, null, null, null, null, null);

    /// The conditions on `actor a`.
    void addTo(Query query) {
        if (name != null) {
            query.add("AND a.id IN (SELECT w.actor_id FROM").add(named(name)).add("w)");
        }
        addAllButName(query);
    }

    /// The conditions on `actor a` where the read goes by [#named] anyway.
    void addAllButName(Query query) {
        query.and(
                        "a.id IN (SELECT n.actor_id FROM actor_name n WHERE n.normalized = ? AND NOT n.describes)",
                        exactly == null ? null : Names.normalize(exactly))
                .andAnyWord("a.kind = ANY (?::text[])", kinds)
                .and("a.named = ?", named)
                .andAnyOf("""
                        EXISTS (SELECT FROM mention x JOIN article y ON y.current_revision_id = x.revision_id
                            WHERE x.actor_id = a.id AND y.id = ANY (?::uuid[]))""", articles);
        if (said != null) {
            query.add("AND a.id IN (SELECT q.actor_id FROM participation q")
                    .add(said.needsRow() ? "JOIN statement s ON s.id = q.statement_id" : "")
                    .add("WHERE q.current AND q.role " + WhichStatements.SPEAKING);
            said.addTo(query, Anchor.PART);
            query.add(")");
        }
        if (not != null) {
            query.add("AND (true");
            not.addTo(query);
            query.add(") IS NOT TRUE");
        }
    }

    /// The actors that have a name like `name`, each with the most similar one: `actor_id`, `name` and
    /// `similarity`.
    static Query named(String name) {
        return NameSearch.of(name).query();
    }
}
