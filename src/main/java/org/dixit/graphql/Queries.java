package org.dixit.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dixit.archive.entity.WebAddress;
import org.dixit.archive.filter.ActorCriteria;
import org.dixit.archive.filter.ArticleCriteria;
import org.dixit.archive.read.ActorReads;
import org.dixit.archive.read.ActorRow;
import org.dixit.archive.read.ArticleReads;
import org.dixit.archive.read.ArticleRow;
import org.dixit.archive.read.StatementReads;
import org.dixit.archive.read.StatementReads.Scope;
import org.dixit.archive.sql.PageRequest;
import org.dixit.graphql.error.InvalidArgumentException;
import org.dixit.graphql.filter.ActorFilter;
import org.dixit.graphql.filter.ActorOrder;
import org.dixit.graphql.filter.ArticleFilter;
import org.dixit.graphql.filter.ArticleOrder;
import org.dixit.graphql.filter.StatementFilter;
import org.dixit.graphql.filter.StatementOrder;
import org.dixit.graphql.relay.ArgumentChecks;
import org.dixit.graphql.relay.ConnectionArguments;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.graphql.relay.Node;
import org.dixit.graphql.selection.SelectedFields;
import org.dixit.graphql.type.ActorView;
import org.dixit.graphql.type.ArticleView;
import org.dixit.graphql.type.MentionView;
import org.dixit.graphql.type.RevisionView;
import org.dixit.graphql.type.RoleView;
import org.dixit.graphql.type.StatementConnections;
import org.dixit.graphql.type.StatementView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/// The query root: the fields on which every query starts.
@GraphQLApi
public class Queries {

    private static final int MAX_NODES = 100;

    private final ArticleReads articles;
    private final ActorReads actors;
    private final StatementReads statements;
    private final StatementConnections connections;

    Queries(ArticleReads articles, ActorReads actors, StatementReads statements, StatementConnections connections) {
        this.articles = articles;
        this.actors = actors;
        this.statements = statements;
        this.connections = connections;
    }

    /// Returns the article with an id or a URL.
    @Query
    @Description(
            "The article with this id, or the article shown at this URL; null if there is none. At least one of the two is required. If both are given, both must match.")
    public @Nullable ArticleView article(
            @Id @Name("id") @Description("The id of the article.") @Nullable String id,
            @Name("url")
                    @Description("A URL at which the article is shown. URLs are compared in a normalized form.")
                    @Nullable
                    String url) {
        if (url != null) {
            return articleAt(
                    ArgumentChecks.address("url", url),
                    id == null ? null : GlobalId.read("id", id, GlobalId.Type.Article));
        }
        if (id == null) {
            throw InvalidArgumentException.input("id", "must be given, or url");
        }
        UUID key = GlobalId.read("id", id, GlobalId.Type.Article);
        Supplier<Map<UUID, ArticleRow>> read =
                articles.byIdsWithNext(List.of(key), SelectedFields.current().ofArticles());
        ArticleView article = ArticleView.ofKey(key);
        SelectedFields.preload(article);
        return article.withRow(read.get().get(key));
    }

    private @Nullable ArticleView articleAt(WebAddress address, @Nullable UUID id) {
        Map<UUID, ArticleRow> found =
                articles.at(address, SelectedFields.current().ofArticles());
        return ArticleView.views(found).values().stream()
                .filter(article -> id == null || article.row().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /// Lists articles.
    @Query
    @Description("All articles that are shown at any place.")
    public ArticleView.Connection articles(
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
        return ArticleView.factory(criteria.text())
                .connection(
                        articles.page(criteria, SelectedFields.current().ofArticles(), page),
                        page,
                        () -> articles.count(criteria));
    }

    /// Returns the actor with an id.
    @Query
    @Description(
            "The actor with this id, or null if there is none. The id of a merged actor returns the actor it was merged into.")
    public @Nullable ActorView actor(@Id @NonNull @Name("id") @Description("The id of the actor.") String id) {
        UUID key = GlobalId.read("id", id, GlobalId.Type.Actor);
        Supplier<Map<UUID, ActorRow>> read = actors.byIdsWithNext(List.of(key));
        ActorView actor = ActorView.ofKey(key);
        SelectedFields.preload(actor);
        return actor.withRow(read.get().get(key));
    }

    /// Lists actors.
    @Query
    @Description("All actors, including those mentioned only in earlier revisions of articles.")
    public ActorView.Connection actors(
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the actors that match this filter.") @Nullable
                    ActorFilter filter,
            @Name("orderBy")
                    @Description("The order of the items. The default is NAME, or RELEVANCE if filter.name is given.")
                    @Nullable
                    ActorOrder orderBy) {
        ActorCriteria criteria = ActorFilter.criteria(filter);
        PageRequest page = ConnectionArguments.page(
                first, after, last, before, ConnectionKind.ACTORS, ActorOrder.sort(orderBy, ActorOrder.NAME, criteria));
        return ActorView.factory(criteria.name())
                .connection(actors.page(criteria, page), page, () -> actors.count(criteria));
    }

    /// Returns the statement with an id.
    @Query
    @Description("The statement with this id, or null if there is none. Statements of earlier revisions are kept.")
    public @Nullable StatementView statement(
            @Id @NonNull @Name("id") @Description("The id of the statement.") String id) {
        UUID key = GlobalId.read("id", id, GlobalId.Type.Statement);
        return StatementView.views(statements.byIds(List.of(key))).get(key);
    }

    /// Lists statements.
    @Query
    @Description("The statements of all current texts.")
    public StatementView.Connection statements(
            @Name("first") @Description(ConnectionArguments.FIRST) @Nullable Integer first,
            @Name("after") @Description(ConnectionArguments.AFTER) @Nullable String after,
            @Name("last") @Description(ConnectionArguments.LAST) @Nullable Integer last,
            @Name("before") @Description(ConnectionArguments.BEFORE) @Nullable String before,
            @Name("filter") @Description("Returns only the statements that match this filter.") @Nullable
                    StatementFilter filter,
            @Name("orderBy") @Description("The order of the items, except POSITION. The default is NEWEST.") @Nullable
                    StatementOrder orderBy) {
        return connections.all(connections.arguments(Scope.ALL, first, after, last, before, filter, orderBy));
    }

    /// The object with this global id, or null if there is none.
    @Query
    @Description("The object with this global id, or null if there is none.")
    public @Nullable Node node(@Id @NonNull @Name("id") @Description("A global id.") String id) {
        GlobalId read = GlobalId.read("id", id);
        return byType(read.type(), List.of(read.key())).get(read.key());
    }

    /// The objects with these global ids, in the same order.
    @Query
    @Description(
            "The objects with these global ids (at most 100), in the same order; null in place of an id that is malformed or does not exist.")
    public List<@Nullable Node> nodes(@NonNull @Name("ids") @Description("Global ids.") List<@NonNull String> ids) {
        if (ids.size() > MAX_NODES) {
            throw InvalidArgumentException.input("ids", "at most " + MAX_NODES + ", not " + ids.size());
        }
        List<Optional<GlobalId>> read = ids.stream().map(GlobalId::find).toList();
        Map<GlobalId.Type, List<UUID>> keys = read.stream()
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.groupingBy(GlobalId::type, Collectors.mapping(GlobalId::key, Collectors.toList())));
        Map<GlobalId.Type, Map<UUID, ? extends Node>> found = keys.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> byType(entry.getKey(), entry.getValue())));
        List<@Nullable Node> nodes = new ArrayList<>();
        for (Optional<GlobalId> id : read) {
            nodes.add(
                    id.isEmpty()
                            ? null
                            : found.getOrDefault(id.get().type(), Map.of())
                                    .get(id.get().key()));
        }
        return nodes;
    }

    private Map<UUID, ? extends Node> byType(GlobalId.Type type, List<UUID> keys) {
        return switch (type) {
            case Article -> ArticleView.views(articles.byIds(keys));
            case Revision -> RevisionView.views(articles.revisionsByIds(keys));
            case Actor -> ActorView.views(actors.byIds(keys));
            case Statement -> StatementView.views(statements.byIds(keys));
            case Mention -> MentionView.views(articles.mentionsByIds(keys));
            case Role -> RoleView.views(actors.rolesByIds(keys));
        };
    }
}
