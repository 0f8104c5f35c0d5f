package org.dixit.graphql;

import org.dixit.archive.ArticleReads;
import org.dixit.archive.RevisionRow;
import org.dixit.archive.StatementReads.Scope;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The fields of texts that are read for all siblings at once.
@GraphQLApi
public class RevisionFields {

    private final ArticleReads articles;
    private final StatementLevels levels;

    RevisionFields(ArticleReads articles, StatementLevels levels) {
        this.articles = articles;
        this.levels = levels;
    }

    /// The text, exactly as it was received.
    @NonNull
    @Description("The text, exactly as it was received.")
    public String text(@Source RevisionView revision) {
        return revision.siblings().need("text", revision.row(), RevisionRow::id, articles::texts);
    }

    /// The article that it is a text of.
    @NonNull
    @Description("The article that it is a text of.")
    public ArticleView article(@Source RevisionView revision) {
        return revision.siblings()
                .need(
                        "article",
                        revision.row(),
                        RevisionRow::articleId,
                        keys -> ArticleView.level(articles.byIds(keys)));
    }

    /// The statements of this text.
    @NonNull
    @Description("The statements of this text.")
    public StatementView.Connection statements(
            @Source RevisionView revision,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which statements.") @Nullable StatementFilter filter,
            @Name("orderBy") @Description("Their order; POSITION where none is given.") @Nullable
                    StatementOrder orderBy) {
        StatementLevels.Ask ask = levels.ask(Scope.OF_REVISION, first, after, last, before, filter, orderBy);
        return revision.siblings().need(ask, revision.row(), RevisionRow::id, keys -> levels.connections(ask, keys));
    }
}
