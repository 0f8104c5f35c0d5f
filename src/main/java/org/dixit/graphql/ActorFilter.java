package org.dixit.graphql;

import java.util.List;
import java.util.stream.Collectors;
import org.dixit.archive.WhichActors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Which actors a client asks for.
@Input("ActorFilter")
@Description("Which actors: all that is given must hold, and of a list any value may.")
public class ActorFilter {

    @Description("A part of any of its names, whatever its case and accents.")
    public @Nullable String name;

    @Description("Of one of these kinds.")
    public @Nullable List<@NonNull ActorKind> kind;

    @Description("Whether it has a name.")
    public @Nullable Boolean named;

    /// The filter in the archive's terms.
    static WhichActors which(@Nullable ActorFilter filter) {
        if (filter == null) {
            return WhichActors.ALL;
        }
        if (filter.name != null && filter.name.isBlank()) {
            throw Refused.input("filter.name", "is blank");
        }
        List<ActorKind> kinds = filter.kind;
        return new WhichActors(
                filter.name,
                kinds == null ? null : kinds.stream().map(ActorKind::word).collect(Collectors.toSet()),
                filter.named);
    }
}
