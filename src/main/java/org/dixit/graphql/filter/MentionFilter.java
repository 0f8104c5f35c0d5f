package org.dixit.graphql.filter;

import java.util.List;
import org.dixit.archive.filter.MentionCriteria;
import org.dixit.graphql.relay.ArgumentChecks;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.MentionKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The filter that selects mentions.
@Input("MentionFilter")
@Description("Selects mentions. All given fields must match; a list matches if any of its values does.")
public class MentionFilter {

    @Id
    @Description("Mentions of one of these actors.")
    public @Nullable List<@NonNull String> actor;

    @Description("Mentions of an actor of one of these kinds.")
    public @Nullable List<@NonNull ActorKind> actorKind;

    @Description("Mentions of named (true) or unnamed (false) actors.")
    public @Nullable Boolean actorNamed;

    @Description("Mentions of one of these forms.")
    public @Nullable List<@NonNull MentionKind> kind;

    @Description("The minimum confidence, from 0 to 1.")
    public @Nullable Double confidenceAtLeast;

    @Name("not")
    @Description(ArgumentChecks.NOT)
    public @Nullable MentionFilter not;

    /// Converts the filter to the archive's criteria.
    ///
    /// @throws InvalidArgumentException if a value cannot be used
    public static MentionCriteria criteria(@Nullable MentionFilter filter) {
        return filter == null ? MentionCriteria.ALL : filter.criteria("filter", 0);
    }

    private MentionCriteria criteria(String field, int depth) {
        ArgumentChecks.checkDepth(field, depth);
        return new MentionCriteria(
                GlobalId.readAll(field + ".actor", actor, GlobalId.Type.Actor),
                ArgumentChecks.anyOf(actorKind),
                actorNamed,
                ArgumentChecks.anyOf(kind),
                ArgumentChecks.share(field + ".confidenceAtLeast", confidenceAtLeast),
                not == null ? null : not.criteria(field + ".not", depth + 1));
    }
}
