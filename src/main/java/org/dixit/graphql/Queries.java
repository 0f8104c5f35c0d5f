package org.dixit.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dixit.archive.ActorReads;
import org.dixit.archive.ActorRow;
import org.dixit.archive.ArticleReads;
import org.dixit.archive.ArticleRow;
import org.dixit.archive.Page;
import org.dixit.archive.StatementReads;
import org.dixit.archive.StatementReads.Scope;
import org.dixit.archive.WebAddress;
import org.dixit.archive.WhichActors;
import org.dixit.archive.WhichArticles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/// The ways into the graph.
@GraphQLApi
public class Queries {

    private static final int MOST_NODES = 100;

    private final ArticleReads articles;
    private final ActorReads actors;
    private final StatementReads statements;
    private final StatementLevels levels;

    Queries(ArticleReads articles, ActorReads actors, StatementReads statements, StatementLevels levels) {
        this.articles = articles;
        this.actors = actors;
        this.statements = statements;
        this.levels = levels;
    }

    /// An article by its id or its URL.
    @Query
    @Description(
            "The article with this id, or the one that is shown at this URL; null where there is none. One of the two must be given; where both are, both must hold.")
    public @Nullable ArticleView article(
            @Id @Name("id") @Description("The id of the article.") @Nullable String id,
            @Name("url") @Description("A URL that shows the article, in whatever form.") @Nullable String url) {
        if (url != null) {
            return articleAt(Given.address("url", url), id == null ? null : Ids.read("id", id, Ids.Type.Article));
        }
        if (id == null) {
            throw Refused.input("id", "must be given, or url");
        }
        UUID key = Ids.read("id", id, Ids.Type.Article);
        Supplier<Map<UUID, ArticleRow>> read =
                articles.byIdsWithNext(List.of(key), Wanted.now().ofArticles());
        ArticleView article = ArticleView.ofKey(key);
        Wanted.ahead(article);
        return article.as(read.get().get(key));
    }

    private @Nullable ArticleView articleAt(WebAddress address, @Nullable UUID id) {
        Map<UUID, ArticleRow> found = articles.at(address, Wanted.now().ofArticles());
        return ArticleView.level(found).values().stream()
                .filter(article -> id == null || article.row().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /// Articles.
    @Query
    @Description("All articles that are shown at any place.")
    public ArticleView.Connection articles(
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which articles.") @Nullable ArticleFilter filter,
            @Name("orderBy") @Description("Their order; NEWEST where none is given.") @Nullable ArticleOrder orderBy) {
        WhichArticles which = ArticleFilter.which(filter);
        Page page = Paging.page(first, after, last, before, Listed.ARTICLES, ArticleOrder.sort(orderBy, which));
        return ArticleView.shape(which.text())
                .connection(articles.page(which, Wanted.now().ofArticles(), page), page, () -> articles.count(which));
    }

    /// An actor by its id.
    @Query
    @Description(
            "An actor, or null where there is none with this id. The id of a merged one gives the one that was kept.")
    public @Nullable ActorView actor(@Id @NonNull @Name("id") @Description("The id of the actor.") String id) {
        UUID key = Ids.read("id", id, Ids.Type.Actor);
        Supplier<Map<UUID, ActorRow>> read = actors.byIdsWithNext(List.of(key));
        ActorView actor = ActorView.ofKey(key);
        Wanted.ahead(actor);
        return actor.as(read.get().get(key));
    }

    /// Actors.
    @Query
    @Description("The actors, also those that only former texts mention.")
    public ActorView.Connection actors(
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which actors.") @Nullable ActorFilter filter,
            @Name("orderBy") @Description("Their order; without it NAME, or RELEVANCE with filter.name.") @Nullable
                    ActorOrder orderBy) {
        WhichActors which = ActorFilter.which(filter);
        Page page = Paging.page(
                first, after, last, before, Listed.ACTORS, ActorOrder.sort(orderBy, ActorOrder.NAME, which));
        return ActorView.shape(which.name()).connection(actors.page(which, page), page, () -> actors.count(which));
    }

    /// A statement by its id.
    @Query
    @Description("A statement, or null where there is none with this id. Those of former texts are kept.")
    public @Nullable StatementView statement(
            @Id @NonNull @Name("id") @Description("The id of the statement.") String id) {
        UUID key = Ids.read("id", id, Ids.Type.Statement);
        return StatementView.level(statements.byIds(List.of(key))).get(key);
    }

    /// Statements.
    @Query
    @Description("The statements of all current texts.")
    public StatementView.Connection statements(
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which statements.") @Nullable StatementFilter filter,
            @Name("orderBy") @Description("Their order, but for POSITION; NEWEST where none is given.") @Nullable
                    StatementOrder orderBy) {
        return levels.all(levels.ask(Scope.ALL, first, after, last, before, filter, orderBy));
    }

    /// Anything by its global id.
    @Query
    @Description("Whatever has this global id, or null where nothing has it.")
    public @Nullable Node node(@Id @NonNull @Name("id") @Description("A global id.") String id) {
        Ids read = Ids.read("id", id);
        return byType(read.type(), List.of(read.key())).get(read.key());
    }

    /// Several things by their global ids.
    @Query
    @Description(
            "Whatever has these global ids, at most 100, in their order; null in place of an id that nothing has or that is none.")
    public List<@Nullable Node> nodes(@NonNull @Name("ids") @Description("Global ids.") List<@NonNull String> ids) {
        if (ids.size() > MOST_NODES) {
            throw Refused.input("ids", "at most " + MOST_NODES + ", not " + ids.size());
        }
        List<Optional<Ids>> read = ids.stream().map(Ids::find).toList();
        Map<Ids.Type, List<UUID>> keys = read.stream()
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.groupingBy(Ids::type, Collectors.mapping(Ids::key, Collectors.toList())));
        Map<Ids.Type, Map<UUID, ? extends Node>> found = keys.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> byType(entry.getKey(), entry.getValue())));
        List<@Nullable Node> nodes = new ArrayList<>();
        for (Optional<Ids> id : read) {
            nodes.add(
                    id.isEmpty()
                            ? null
                            : found.getOrDefault(id.get().type(), Map.of())
                                    .get(id.get().key()));
        }
        return nodes;
    }

    private Map<UUID, ? extends Node> byType(Ids.Type type, List<UUID> keys) {
        return switch (type) {
            case Article -> ArticleView.level(articles.byIds(keys));
            case Revision -> RevisionView.level(articles.revisionsByIds(keys));
            case Actor -> ActorView.level(actors.byIds(keys));
            case Statement -> StatementView.level(statements.byIds(keys));
            case Mention -> MentionView.level(articles.mentionsByIds(keys));
            case Role -> RoleView.level(actors.rolesByIds(keys));
        };
    }
}
