package org.dixit.graphql.sources;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.dixit.archive.read.StatementReads.Scope;
import org.dixit.archive.sources.SourceReads;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Sort;
import org.dixit.graphql.filter.StatementFilter;
import org.dixit.graphql.relay.ConnectionArguments;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.type.ArticleView;
import org.dixit.graphql.type.StatementConnections;
import org.dixit.graphql.type.StatementView;
import org.dixit.vocabulary.SpeechAct;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The fields about the sources of an article's statements.
@GraphQLApi
@RegisterForReflection
public class SourceFields {

    private final SourceReads sources;
    private final StatementConnections connections;

    SourceFields(SourceReads sources, StatementConnections connections) {
        this.sources = sources;
        this.connections = connections;
    }

    /// The sources of the current text.
    @NonNull
    @Description(
            "The sources of the current text: how many statements come from named and unnamed sources, who is quoted how much, and who declined to comment.")
    public SourcesView sources(@Source ArticleView article) {
        return SourcesView.of(
                article,
                article.siblings()
                        .require("sources", article.row(), row -> row.revision().id(), sources::tallies));
    }

    /// The quoted actors, with the share of the text from each.
    @NonNull
    @Description("The sources and how much each is quoted, those with the most statements first.")
    public SourceConnection.Connection quoted(
            @Source SourcesView view,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before) {
        PageRequest page = ConnectionArguments.page(first, after, last, before, ConnectionKind.SOURCES, Sort.MOST);
        return view.article()
                .siblings()
                .require(
                        List.of("quoted", page),
                        view.article().row(),
                        row -> row.revision().id(),
                        keys -> SourceConnection.FACTORY.connections(
                                keys, sources.sources(keys, page), page, sources::sourceCounts));
    }

    /// The statements that report that an actor declined to say something.
    @NonNull
    @Description("The statements in which a speaker declines something, for example to comment.")
    public StatementView.Connection declined(
            @Source SourcesView view,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before) {
        StatementFilter declined = new StatementFilter();
        declined.speechAct = List.of(SpeechAct.DECLINE);
        StatementConnections.StatementArguments arguments =
                connections.arguments(Scope.OF_REVISION, first, after, last, before, declined, null);
        return view.article()
                .siblings()
                .require(
                        arguments,
                        view.article().row(),
                        row -> row.revision().id(),
                        keys -> connections.connections(arguments, keys));
    }
}
