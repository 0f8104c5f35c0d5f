package org.dixit.graphql.filter;

import java.util.List;
import org.dixit.archive.filter.ActorCriteria;
import org.dixit.graphql.relay.ArgumentChecks;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.vocabulary.ActorKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The filter that selects actors.
@Input("ActorFilter")
@Description("Selects actors. All given fields must match; a list matches if any of its values does.")
public class ActorFilter {

    @Description(
            "Actors with a name that contains or resembles this text. Case and accents are ignored, and small misspellings are tolerated. A leading title (President Biden) is skipped, and short forms of countries (US) are known. A text of fewer than four letters must begin a word. Descriptions (\"his wife\") are not names.")
    public @Nullable String name;

    @Description("Actors with exactly this name, ignoring case, accents and the dots of initials.")
    public @Nullable String exactName;

    @Description("Actors of one of these kinds.")
    public @Nullable List<@NonNull ActorKind> kind;

    @Description("Whether the actor is known by a name. Unnamed sources (\"a witness\") are not.")
    public @Nullable Boolean named;

    @Id
    @Description("Actors mentioned in the current text of one of these articles.")
    public @Nullable List<@NonNull String> article;

    @Description("Actors that made a statement matching this filter, alone or together with others.")
    public @Nullable StatementFilter said;

    @Name("not")
    @Description(ArgumentChecks.NOT)
    public @Nullable ActorFilter not;

    /// Converts the filter to the archive's criteria.
    ///
    /// @throws InvalidArgumentException if a value cannot be used
    public static ActorCriteria criteria(@Nullable ActorFilter filter) {
        return filter == null ? ActorCriteria.ALL : filter.criteria("filter", 0);
    }

    private ActorCriteria criteria(String field, int depth) {
        ArgumentChecks.checkDepth(field, depth);
        return new ActorCriteria(
                ArgumentChecks.words(field + ".name", name),
                ArgumentChecks.words(field + ".exactName", exactName),
                ArgumentChecks.anyOf(kind),
                named,
                GlobalId.readAll(field + ".article", article, GlobalId.Type.Article),
                said == null ? null : StatementFilter.criteria(field + ".said", said),
                not == null ? null : not.criteria(field + ".not", depth + 1));
    }
}
