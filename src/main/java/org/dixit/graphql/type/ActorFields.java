package org.dixit.graphql.type;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import org.dixit.archive.filter.ArticleCriteria;
import org.dixit.archive.read.ActorReads;
import org.dixit.archive.read.ActorRow;
import org.dixit.archive.read.ArticleReads;
import org.dixit.archive.read.StatementReads.Scope;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Sort;
import org.dixit.graphql.filter.ArticleFilter;
import org.dixit.graphql.filter.ArticleOrder;
import org.dixit.graphql.filter.StatementFilter;
import org.dixit.graphql.filter.StatementOrder;
import org.dixit.graphql.relay.ConnectionArguments;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.selection.ByKey;
import org.dixit.graphql.selection.SelectedFields;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The fields of actors that take another read, done once for all siblings.
@GraphQLApi
@RegisterForReflection
public class ActorFields {

    private final ArticleReads articles;
    private final ActorReads actors;
    private final StatementConnections connections;

    ActorFields(ArticleReads articles, ActorReads actors, StatementConnections connections) {
        this.articles = articles;
        this.actors = actors;
        this.connections = connections;
    }

    /// Every name or description that articles use for the actor.
    @ByKey
    @NonNull
    @Description("Every name or description that articles use for the actor, in the order in which they were found.")
    public List<@NonNull String> names(@Source ActorView actor) {
        List<String> names = actor.siblings().find("names", actor.row(), ActorRow::id, actors::names);
        return names == null ? List.of() : names;
    }

    /// The roles that current texts give the actor.
    @ByKey
    @NonNull
    @Description("The roles that current texts give the actor, such as \"Kremlin spokesman\".")
    public RoleView.Connection roles(
            @Source ActorView actor,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before) {
        PageRequest page = ConnectionArguments.page(first, after, last, before, ConnectionKind.ROLES, Sort.FILED);
        return actor.siblings()
                .require(
                        List.of("roles", page),
                        actor.row(),
                        ActorRow::id,
                        keys -> RoleView.FACTORY.connections(keys, actors.roles(keys, page), page, actors::roleCounts));
    }

    /// The statements that the actor made, alone or with others.
    @ByKey
    @NonNull
    @Description("The statements that this actor made, alone or together with others.")
    public StatementView.Connection statements(
            @Source ActorView actor,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the statements that match this filter.") @Nullable
                    StatementFilter filter,
            @Name("orderBy") @Description("The order of the items. The default is NEWEST.") @Nullable
                    StatementOrder orderBy) {
        StatementConnections.StatementArguments arguments =
                connections.arguments(Scope.SAID_BY, first, after, last, before, filter, orderBy);
        return actor.siblings()
                .require(arguments, actor.row(), ActorRow::id, keys -> connections.connections(arguments, keys));
    }

    /// The statements addressed to the actor.
    @ByKey
    @NonNull
    @Description("The statements addressed to this actor.")
    public StatementView.Connection addressed(
            @Source ActorView actor,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the statements that match this filter.") @Nullable
                    StatementFilter filter,
            @Name("orderBy") @Description("The order of the items. The default is NEWEST.") @Nullable
                    StatementOrder orderBy) {
        StatementConnections.StatementArguments arguments =
                connections.arguments(Scope.SAID_TO, first, after, last, before, filter, orderBy);
        return actor.siblings()
                .require(arguments, actor.row(), ActorRow::id, keys -> connections.connections(arguments, keys));
    }

    /// The statements about the actor.
    @ByKey
    @NonNull
    @Description("The statements about this actor.")
    public StatementView.Connection mentionedIn(
            @Source ActorView actor,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the statements that match this filter.") @Nullable
                    StatementFilter filter,
            @Name("orderBy") @Description("The order of the items. The default is NEWEST.") @Nullable
                    StatementOrder orderBy) {
        StatementConnections.StatementArguments arguments =
                connections.arguments(Scope.SAID_ABOUT, first, after, last, before, filter, orderBy);
        return actor.siblings()
                .require(arguments, actor.row(), ActorRow::id, keys -> connections.connections(arguments, keys));
    }

    /// The articles whose current text mentions the actor.
    @ByKey
    @NonNull
    @Description("The articles whose current text mentions this actor.")
    public ArticleView.Connection articles(
            @Source ActorView actor,
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the articles that match this filter.") @Nullable
                    ArticleFilter filter,
            @Name("orderBy") @Description("The order of the items. The default is NEWEST.") @Nullable
                    ArticleOrder orderBy) {
        ArticleCriteria criteria = ArticleFilter.criteria(filter);
        PageRequest page = ConnectionArguments.page(
                first, after, last, before, ConnectionKind.ARTICLES, ArticleOrder.sort(orderBy, criteria));
        SelectedFields wanted = SelectedFields.current();
        return actor.siblings()
                .require(
                        List.of("articles", criteria, wanted, page),
                        actor.row(),
                        ActorRow::id,
                        keys -> ArticleView.factory(criteria.text())
                                .connections(
                                        keys,
                                        articles.mentioning(keys, criteria, wanted.ofArticles(), page),
                                        page,
                                        some -> articles.mentioningCounts(some, criteria)));
    }

    /// The article that an unnamed actor belongs to; null for a named actor.
    @Description("The article that an unnamed actor belongs to; null for a named actor.")
    public @Nullable ArticleView article(@Source ActorView actor) {
        return actor.siblings()
                .find("article", actor.row(), ActorRow::articleId, keys -> ArticleView.views(articles.byIds(keys)));
    }
}
