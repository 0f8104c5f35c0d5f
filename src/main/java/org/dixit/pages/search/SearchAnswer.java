package org.dixit.pages.search;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.dixit.pages.answer.ArticleAnswer;
import org.dixit.pages.answer.ListAnswer;
import org.dixit.pages.answer.SpeakerAnswer;
import org.dixit.pages.answer.StatementAnswer;
import org.dixit.pages.answer.Who;
import org.dixit.vocabulary.ActorKind;
import org.jspecify.annotations.Nullable;

/// The answer to the query of the search.
///
/// @param statementCount the statements with the words, whatever else they are filtered by
/// @param people         the first people and bodies whose name the words are
@RegisterForReflection
record SearchAnswer(
        @Nullable ListAnswer<StatementAnswer> statements,
        ListAnswer<StatementAnswer> statementCount,
        @Nullable ListAnswer<FoundActor> actors,
        ListAnswer<Who> people,
        @Nullable ListAnswer<ArticleAnswer> articles,
        ListAnswer<ArticleAnswer> articleCount,
        @Nullable List<SpeakerAnswer> speakers,
        @Nullable ListAnswer<Publisher> publishers) {

    /// A publisher and the number of its articles.
    @RegisterForReflection
    record Publisher(String name, int articleCount) {}

    /// A role by its words.
    @RegisterForReflection
    record RoleTitle(String title) {}

    /// A person or body that was found.
    @RegisterForReflection
    record FoundActor(
            String id,
            String name,
            ActorKind kind,
            boolean named,
            List<String> names,
            ListAnswer<RoleTitle> roles,
            ListAnswer<StatementAnswer> statements,
            ListAnswer<StatementAnswer> addressed,
            ListAnswer<StatementAnswer> mentionedIn) {}
}
