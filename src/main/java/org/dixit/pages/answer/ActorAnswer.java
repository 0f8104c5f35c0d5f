package org.dixit.pages.answer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// An actor with everything that its page shows.
@RegisterForReflection
public record ActorAnswer(
        String id,
        String name,
        ActorKind kind,
        boolean named,
        List<String> names,
        @Nullable ArticleAnswer article,
        ListAnswer<RoleAnswer> roles,
        ListAnswer<StatementAnswer> saysCount,
        ListAnswer<StatementAnswer> toldCount,
        ListAnswer<StatementAnswer> aboutCount,
        ListAnswer<ArticleAnswer> articleCount,
        @Nullable ListAnswer<StatementAnswer> says,
        @Nullable ListAnswer<StatementAnswer> told,
        @Nullable ListAnswer<StatementAnswer> about,
        @Nullable ListAnswer<ArticleAnswer> articles,
        ListAnswer<Who> speaksTo,
        ListAnswer<Who> speaksAbout,
        ListAnswer<Who> hearsFrom,
        ListAnswer<Who> spokenOfBy) {

    /// A role that a text gives the actor.
    @RegisterForReflection
    public record RoleAnswer(String title, @Nullable Who affiliation, ArticleAnswer article) {}
}
