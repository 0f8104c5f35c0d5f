package org.dixit.graphql;

import java.util.List;
import org.dixit.archive.WhichMentions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Which mentions a client asks for.
@Input("MentionFilter")
@Description("Which mentions: all that is given must hold, and of a list any value may.")
public class MentionFilter {

    @Id
    @Description("Of one of these actors.")
    public @Nullable List<@NonNull String> actor;

    @Description("Of an actor of one of these kinds.")
    public @Nullable List<@NonNull ActorKind> actorKind;

    @Description("Of an actor with a name (true) or without one (false).")
    public @Nullable Boolean actorNamed;

    @Description("Of one of these forms.")
    public @Nullable List<@NonNull MentionKind> kind;

    @Description("With at least this confidence, from 0 to 1.")
    public @Nullable Double confidenceAtLeast;

    @Name("not")
    @Description(Given.NOT)
    public @Nullable MentionFilter not;

    /// The filter in the archive's terms.
    ///
    /// @throws Refused where a value cannot be used
    static WhichMentions which(@Nullable MentionFilter filter) {
        return filter == null ? WhichMentions.ALL : filter.which("filter", 0);
    }

    private WhichMentions which(String field, int depth) {
        Given.notTooDeep(field, depth);
        return new WhichMentions(
                Ids.readAll(field + ".actor", actor, Ids.Type.Actor),
                Given.anyWord(actorKind, ActorKind::word),
                actorNamed,
                Given.anyWord(kind, MentionKind::word),
                Given.share(field + ".confidenceAtLeast", confidenceAtLeast),
                not == null ? null : not.which(field + ".not", depth + 1));
    }
}
