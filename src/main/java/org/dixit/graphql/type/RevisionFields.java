package org.dixit.graphql.type;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.dixit.archive.read.ArticleReads;
import org.dixit.archive.read.RevisionRow;
import org.dixit.archive.read.StatementReads.Scope;
import org.dixit.graphql.filter.StatementFilter;
import org.dixit.graphql.filter.StatementOrder;
import org.dixit.graphql.relay.ConnectionArguments;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The fields of revisions that take another read, done once for all siblings.
@GraphQLApi
@RegisterForReflection
public class RevisionFields {

    private final ArticleReads articles;
    private final StatementConnections connections;

    RevisionFields(ArticleReads articles, StatementConnections connections) {
        this.articles = articles;
        this.connections = connections;
    }

    /// The text, exactly as it was received.
    @NonNull
    @Description("The text, exactly as received.")
    public String text(@Source RevisionView revision) {
        return revision.siblings().require("text", revision.row(), RevisionRow::id, articles::texts);
    }

    /// The article that this is a revision of.
    @NonNull
    @Description("The article of this revision.")
    public ArticleView article(@Source RevisionView revision) {
        return revision.siblings()
                .require(
                        "article",
                        revision.row(),
                        RevisionRow::articleId,
                        keys -> ArticleView.views(articles.byIds(keys)));
    }

    /// The statements of this revision.
    @NonNull
    @Description("The statements in this text.")
    public StatementView.Connection statements(
            @Source RevisionView revision,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the statements that match this filter.") @Nullable
                    StatementFilter filter,
            @Name("orderBy") @Description("The order of the items. The default is POSITION.") @Nullable
                    StatementOrder orderBy) {
        StatementConnections.StatementArguments arguments =
                connections.arguments(Scope.OF_REVISION, first, after, last, before, filter, orderBy);
        return revision.siblings()
                .require(arguments, revision.row(), RevisionRow::id, keys -> connections.connections(arguments, keys));
    }
}
