package org.dixit.graphql;

import java.util.List;
import org.dixit.archive.WhichActors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Which actors a client asks for.
@Input("ActorFilter")
@Description("Which actors: all that is given must hold, and of a list any value may.")
public class ActorFilter {

    @Description(
            "A part of any of its names, or nearly one of them: case and accents do not count, slips little; a title in front (President Biden) may be left out or not, and a state has its short forms (US). A part of fewer than four letters must begin a word. Words that only describe somebody (his wife) are no name.")
    public @Nullable String name;

    @Description("Any of its names is this one; case, accents and the dots of initials do not count.")
    public @Nullable String exactName;

    @Description("Of one of these kinds.")
    public @Nullable List<@NonNull ActorKind> kind;

    @Description("Whether it has a name.")
    public @Nullable Boolean named;

    @Id
    @Description("Mentioned in the current text of one of these articles.")
    public @Nullable List<@NonNull String> article;

    @Description("Who said a statement like this, alone or with others.")
    public @Nullable StatementFilter said;

    @Name("not")
    @Description(Given.NOT)
    public @Nullable ActorFilter not;

    /// The filter in the archive's terms.
    ///
    /// @throws Refused where a value cannot be used
    static WhichActors which(@Nullable ActorFilter filter) {
        return filter == null ? WhichActors.ALL : filter.which("filter", 0);
    }

    private WhichActors which(String field, int depth) {
        Given.notTooDeep(field, depth);
        return new WhichActors(
                Given.words(field + ".name", name),
                Given.words(field + ".exactName", exactName),
                Given.anyWord(kind, ActorKind::word),
                named,
                Ids.readAll(field + ".article", article, Ids.Type.Article),
                said == null ? null : StatementFilter.which(field + ".said", said),
                not == null ? null : not.which(field + ".not", depth + 1));
    }
}
