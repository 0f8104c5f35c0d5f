package org.dixit.archive;

import java.util.Set;
import org.dixit.extraction.ActorKind;
import org.jspecify.annotations.Nullable;

/// Which actors to read. `null` asks for nothing; all that is asked for must hold.
///
/// @param name  a part of any of its names, however it is accented or cased
/// @param kinds of one of these kinds
/// @param named whether it has a name
public record WhichActors(
        @Nullable String name,
        @Nullable Set<ActorKind> kinds,
        @Nullable Boolean named) {

    /// Every actor.
    public static final WhichActors ALL = new WhichActors(null, null, null);

    /// The conditions on `actor a`.
    void addTo(Query query) {
        if (name != null) {
            query.add(
                    "AND a.id IN (SELECT n.actor_id FROM actor_name n WHERE n.normalized LIKE ?)",
                    "%" + Names.normalize(name).replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        query.andAnyOf(
                        "a.kind = ANY (?::text[])",
                        kinds == null ? null : kinds.stream().map(Enum::name).toList())
                .and("a.named = ?", named);
    }
}
