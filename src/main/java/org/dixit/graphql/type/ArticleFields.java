package org.dixit.graphql.type;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.dixit.archive.filter.ActorCriteria;
import org.dixit.archive.filter.MentionCriteria;
import org.dixit.archive.read.ActorReads;
import org.dixit.archive.read.AppearanceRow;
import org.dixit.archive.read.ArticleReads;
import org.dixit.archive.read.ArticleRow;
import org.dixit.archive.read.StatementReads.Scope;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Sort;
import org.dixit.graphql.filter.ActorFilter;
import org.dixit.graphql.filter.ActorOrder;
import org.dixit.graphql.filter.MentionFilter;
import org.dixit.graphql.filter.StatementFilter;
import org.dixit.graphql.filter.StatementOrder;
import org.dixit.graphql.relay.ConnectionArguments;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.selection.ByKey;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The fields of articles and their appearances that take another read, done once for all siblings.
@GraphQLApi
@RegisterForReflection
public class ArticleFields {

    private final ArticleReads articles;
    private final ActorReads actors;
    private final StatementConnections connections;

    ArticleFields(ArticleReads articles, ActorReads actors, StatementConnections connections) {
        this.articles = articles;
        this.actors = actors;
        this.connections = connections;
    }

    /// The current text, exactly as it was received.
    @NonNull
    @Description("The current text, exactly as received.")
    public String text(@Source ArticleView article) {
        return article.siblings()
                .require("text", article.row(), row -> row.revision().id(), articles::texts);
    }

    /// The current revision.
    @NonNull
    @Description("The current text as a revision, with its number, language and time of receipt.")
    public RevisionView revision(@Source ArticleView article) {
        return article.siblings()
                .require(
                        "revision",
                        article.row(),
                        row -> row.revision().id(),
                        keys -> RevisionView.views(articles.revisionsByIds(keys)));
    }

    /// All revisions received of the article, the latest first.
    @ByKey
    @NonNull
    @Description("All texts received for this article, the latest first.")
    public RevisionView.Connection revisions(
            @Source ArticleView article,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before) {
        PageRequest page =
                ConnectionArguments.page(first, after, last, before, ConnectionKind.REVISIONS, Sort.LAST_NUMBER);
        return article.siblings()
                .require(
                        List.of("revisions", page),
                        article.row(),
                        ArticleRow::id,
                        keys -> RevisionView.FACTORY.connections(
                                keys, articles.revisions(keys, page), page, articles::revisionCounts));
    }

    /// The places where the article was published.
    @ByKey
    @NonNull
    @Description("The places that show the current text, in the order in which they were first seen.")
    public AppearanceView.Connection appearances(
            @Source ArticleView article,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("former")
                    @Description("Also returns places that show another article now. The default is false.")
                    @Nullable
                    Boolean former) {
        PageRequest page = ConnectionArguments.page(first, after, last, before, ConnectionKind.APPEARANCES, Sort.FILED);
        boolean all = Boolean.TRUE.equals(former);
        return article.siblings()
                .require(
                        List.of("appearances", all, page),
                        article.row(),
                        ArticleRow::id,
                        keys -> AppearanceView.FACTORY.connections(
                                keys,
                                articles.appearances(keys, all, page),
                                page,
                                some -> articles.appearanceCounts(some, all)));
    }

    /// What was recorded of an appearance before its corrections.
    @NonNull
    @Description("The origin as it was recorded of this place before each correction, the latest first.")
    public AppearanceView.Version.VersionConnection history(
            @Source AppearanceView appearance,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before) {
        PageRequest page = ConnectionArguments.page(first, after, last, before, ConnectionKind.VERSIONS, Sort.NEWEST);
        return appearance
                .siblings()
                .require(
                        List.of("history", page),
                        appearance.row(),
                        AppearanceRow::id,
                        keys -> AppearanceView.Version.FACTORY.connections(
                                keys, articles.versions(keys, page), page, articles::versionCounts));
    }

    /// The statements of the current text.
    @ByKey
    @NonNull
    @Description("The statements in the current text.")
    public StatementView.Connection statements(
            @Source ArticleView article,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the statements that match this filter.") @Nullable
                    StatementFilter filter,
            @Name("orderBy") @Description("The order of the items. The default is POSITION.") @Nullable
                    StatementOrder orderBy) {
        StatementConnections.StatementArguments arguments =
                connections.arguments(Scope.OF_ARTICLE, first, after, last, before, filter, orderBy);
        return article.siblings()
                .require(arguments, article.row(), ArticleRow::id, keys -> connections.connections(arguments, keys));
    }

    /// The actors mentioned in the current text.
    @NonNull
    @Description("The actors mentioned in the current text.")
    public ActorView.Connection actors(
            @Source ArticleView article,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the actors that match this filter.") @Nullable
                    ActorFilter filter,
            @Name("orderBy")
                    @Description(
                            "The order of the items. The default is POSITION, or RELEVANCE if filter.name is given.")
                    @Nullable
                    ActorOrder orderBy) {
        ActorCriteria criteria = ActorFilter.criteria(filter);
        PageRequest page = ConnectionArguments.page(
                first,
                after,
                last,
                before,
                ConnectionKind.ACTORS,
                ActorOrder.sort(orderBy, ActorOrder.POSITION, criteria));
        return article.siblings()
                .require(
                        List.of("actors", criteria, page),
                        article.row(),
                        row -> row.revision().id(),
                        keys -> ActorView.factory(criteria.name())
                                .connections(
                                        keys,
                                        actors.mentionedIn(keys, criteria, page),
                                        page,
                                        some -> actors.mentionedInCounts(some, criteria)));
    }

    /// The mentions of actors in the current text, in order.
    @NonNull
    @Description("The mentions of actors in the current text, in the order of the text.")
    public MentionView.Connection mentions(
            @Source ArticleView article,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the mentions that match this filter.") @Nullable
                    MentionFilter filter) {
        MentionCriteria criteria = MentionFilter.criteria(filter);
        PageRequest page = ConnectionArguments.page(first, after, last, before, ConnectionKind.MENTIONS, Sort.POSITION);
        return article.siblings()
                .require(
                        List.of("mentions", criteria, page),
                        article.row(),
                        row -> row.revision().id(),
                        keys -> MentionView.FACTORY.connections(
                                keys,
                                articles.mentions(keys, criteria, page),
                                page,
                                some -> articles.mentionCounts(some, criteria)));
    }
}
