package org.dixit.pages.sources;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import org.dixit.pages.answer.ArticleAnswer;
import org.dixit.pages.answer.ListAnswer;
import org.dixit.pages.answer.PageAnswer;
import org.dixit.pages.answer.StatementAnswer;
import org.dixit.pages.answer.Who;
import org.jspecify.annotations.Nullable;

/// The answer to the query of the page.
@RegisterForReflection
record SourcesAnswer(@Nullable Article article) {

    /// An article with its sources.
    @RegisterForReflection
    record Article(
            String id,
            @Nullable String title,
            @Nullable String publisher,
            @Nullable Instant publishedAt,
            @Nullable Instant receivedAt,
            ListAnswer<StatementAnswer> first,
            Sources sources) {

        ArticleAnswer alone() {
            return new ArticleAnswer(
                    id,
                    title,
                    null,
                    publisher,
                    null,
                    null,
                    publishedAt,
                    receivedAt,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    first,
                    null,
                    null);
        }
    }

    /// How many statements come from which kind of source.
    @RegisterForReflection
    record Sources(
            int count,
            Share named,
            Share unnamed,
            Share documents,
            Share media,
            Share unattributed,
            Quoted quoted,
            ListAnswer<StatementAnswer> declined) {}

    /// A number of statements, and their share of all.
    @RegisterForReflection
    record Share(int count, double share) {}

    /// The sources, those with the most statements first.
    @RegisterForReflection
    record Quoted(int totalCount, PageAnswer pageInfo, List<Source> edges) {

        ListAnswer<Source> list() {
            return new ListAnswer<>(totalCount, pageInfo, edges, null);
        }
    }

    /// A source.
    ///
    /// @param quoted how many of its statements are quoted, in whole or in part
    /// @param share  its share of everything that is said in the text, by length
    @RegisterForReflection
    record Source(int statements, int quoted, double share, Who node) {}
}
