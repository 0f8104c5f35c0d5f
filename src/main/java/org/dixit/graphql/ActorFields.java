package org.dixit.graphql;

import java.util.List;
import org.dixit.archive.ActorReads;
import org.dixit.archive.ActorRow;
import org.dixit.archive.ArticleReads;
import org.dixit.archive.Page;
import org.dixit.archive.Sort;
import org.dixit.archive.StatementReads.Scope;
import org.dixit.archive.WhichArticles;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The fields of actors that are read for all siblings at once.
@GraphQLApi
public class ActorFields {

    private final ArticleReads articles;
    private final ActorReads actors;
    private final StatementLevels levels;

    ActorFields(ArticleReads articles, ActorReads actors, StatementLevels levels) {
        this.articles = articles;
        this.actors = actors;
        this.levels = levels;
    }

    /// Every name or description that articles use for it.
    @ByKey
    @NonNull
    @Description("Every name or description that articles use for it, the first found first.")
    public List<@NonNull String> names(@Source ActorView actor) {
        List<String> names = actor.siblings().find("names", actor.row(), ActorRow::id, actors::names);
        return names == null ? List.of() : names;
    }

    /// The roles that current texts give to it.
    @ByKey
    @NonNull
    @Description("The roles that current texts give to it.")
    public RoleView.Connection roles(
            @Source ActorView actor,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Page page = Paging.page(first, after, last, before, Listed.ROLES, Sort.FILED);
        return actor.siblings()
                .need(
                        List.of("roles", page),
                        actor.row(),
                        ActorRow::id,
                        keys -> RoleView.SHAPE.connections(keys, actors.roles(keys, page), page, actors::roleCounts));
    }

    /// What it said, alone or with others.
    @ByKey
    @NonNull
    @Description("What it said, alone or with others.")
    public StatementView.Connection statements(
            @Source ActorView actor,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which statements.") @Nullable StatementFilter filter,
            @Name("orderBy") @Description("Their order; NEWEST where none is given.") @Nullable
                    StatementOrder orderBy) {
        StatementLevels.Ask ask = levels.ask(Scope.SAID_BY, first, after, last, before, filter, orderBy);
        return actor.siblings().need(ask, actor.row(), ActorRow::id, keys -> levels.connections(ask, keys));
    }

    /// What was said to it.
    @ByKey
    @NonNull
    @Description("What was said to it.")
    public StatementView.Connection addressed(
            @Source ActorView actor,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which statements.") @Nullable StatementFilter filter,
            @Name("orderBy") @Description("Their order; NEWEST where none is given.") @Nullable
                    StatementOrder orderBy) {
        StatementLevels.Ask ask = levels.ask(Scope.SAID_TO, first, after, last, before, filter, orderBy);
        return actor.siblings().need(ask, actor.row(), ActorRow::id, keys -> levels.connections(ask, keys));
    }

    /// What was said about it.
    @ByKey
    @NonNull
    @Description("What was said about it.")
    public StatementView.Connection mentionedIn(
            @Source ActorView actor,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which statements.") @Nullable StatementFilter filter,
            @Name("orderBy") @Description("Their order; NEWEST where none is given.") @Nullable
                    StatementOrder orderBy) {
        StatementLevels.Ask ask = levels.ask(Scope.SAID_ABOUT, first, after, last, before, filter, orderBy);
        return actor.siblings().need(ask, actor.row(), ActorRow::id, keys -> levels.connections(ask, keys));
    }

    /// The articles whose current text mentions it.
    @ByKey
    @NonNull
    @Description("The articles whose current text mentions it.")
    public ArticleView.Connection articles(
            @Source ActorView actor,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which articles.") @Nullable ArticleFilter filter,
            @Name("orderBy") @Description("Their order; NEWEST where none is given.") @Nullable ArticleOrder orderBy) {
        WhichArticles which = ArticleFilter.which(filter);
        Page page = Paging.page(first, after, last, before, Listed.ARTICLES, ArticleOrder.sort(orderBy, which));
        Wanted wanted = Wanted.now();
        return actor.siblings()
                .need(
                        List.of("articles", which, wanted, page),
                        actor.row(),
                        ActorRow::id,
                        keys -> ArticleView.shape(which.text())
                                .connections(
                                        keys,
                                        articles.mentioning(keys, which, wanted.ofArticles(), page),
                                        page,
                                        some -> articles.mentioningCounts(some, which)));
    }

    /// The article that an unnamed actor belongs to; null for a named one.
    @Description("The article that an unnamed actor belongs to; null for a named one.")
    public @Nullable ArticleView article(@Source ActorView actor) {
        return actor.siblings()
                .find("article", actor.row(), ActorRow::articleId, keys -> ArticleView.level(articles.byIds(keys)));
    }
}
