package org.dixit.graphql;

import java.util.List;
import org.dixit.archive.ActorReads;
import org.dixit.archive.ArticleReads;
import org.dixit.archive.ArticleRow;
import org.dixit.archive.Page;
import org.dixit.archive.Sort;
import org.dixit.archive.StatementReads.Scope;
import org.dixit.archive.WhichActors;
import org.dixit.archive.WhichMentions;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The fields of articles that are read for all siblings at once.
@GraphQLApi
public class ArticleFields {

    private final ArticleReads articles;
    private final ActorReads actors;
    private final StatementLevels levels;

    ArticleFields(ArticleReads articles, ActorReads actors, StatementLevels levels) {
        this.articles = articles;
        this.actors = actors;
        this.levels = levels;
    }

    /// The current text, exactly as it was received.
    @NonNull
    @Description("The current text, exactly as it was received.")
    public String text(@Source ArticleView article) {
        return article.siblings()
                .need("text", article.row(), row -> row.revision().id(), articles::texts);
    }

    /// The current text with all that is known of it.
    @NonNull
    @Description("The current text with all that is known of it.")
    public RevisionView revision(@Source ArticleView article) {
        return article.siblings()
                .need(
                        "revision",
                        article.row(),
                        row -> row.revision().id(),
                        keys -> RevisionView.level(articles.revisionsByIds(keys)));
    }

    /// Every text that was received of it, the latest first.
    @ByKey
    @NonNull
    @Description("Every text that was received of it, the latest first.")
    public RevisionView.Connection revisions(
            @Source ArticleView article,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Page page = Paging.page(first, after, last, before, Listed.REVISIONS, Sort.LAST_NUMBER);
        return article.siblings()
                .need(
                        List.of("revisions", page),
                        article.row(),
                        ArticleRow::id,
                        keys -> RevisionView.SHAPE.connections(
                                keys, articles.revisions(keys, page), page, articles::revisionCounts));
    }

    /// Where it was published.
    @ByKey
    @NonNull
    @Description("The places that show its current text, in the order in which they were first seen.")
    public AppearanceView.Connection appearances(
            @Source ArticleView article,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("former") @Description("Whether to give the places that show another article now, too.") @Nullable
                    Boolean former) {
        Page page = Paging.page(first, after, last, before, Listed.APPEARANCES, Sort.FILED);
        boolean all = Boolean.TRUE.equals(former);
        return article.siblings()
                .need(
                        List.of("appearances", all, page),
                        article.row(),
                        ArticleRow::id,
                        keys -> AppearanceView.SHAPE.connections(
                                keys,
                                articles.appearances(keys, all, page),
                                page,
                                some -> articles.appearanceCounts(some, all)));
    }

    /// The statements of the current text.
    @ByKey
    @NonNull
    @Description("The statements of the current text.")
    public StatementView.Connection statements(
            @Source ArticleView article,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which statements.") @Nullable StatementFilter filter,
            @Name("orderBy") @Description("Their order; POSITION where none is given.") @Nullable
                    StatementOrder orderBy) {
        StatementLevels.Ask ask = levels.ask(Scope.OF_ARTICLE, first, after, last, before, filter, orderBy);
        return article.siblings().need(ask, article.row(), ArticleRow::id, keys -> levels.connections(ask, keys));
    }

    /// The actors that the current text mentions.
    @NonNull
    @Description("The actors that the current text mentions.")
    public ActorView.Connection actors(
            @Source ArticleView article,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which actors.") @Nullable ActorFilter filter,
            @Name("orderBy") @Description("Their order; without it POSITION, or RELEVANCE with filter.name.") @Nullable
                    ActorOrder orderBy) {
        WhichActors which = ActorFilter.which(filter);
        Page page = Paging.page(
                first, after, last, before, Listed.ACTORS, ActorOrder.sort(orderBy, ActorOrder.POSITION, which));
        return article.siblings()
                .need(
                        List.of("actors", which, page),
                        article.row(),
                        row -> row.revision().id(),
                        keys -> ActorView.shape(which.name())
                                .connections(
                                        keys,
                                        actors.mentionedIn(keys, which, page),
                                        page,
                                        some -> actors.mentionedInCounts(some, which)));
    }

    /// The mentions of actors in the current text, in order.
    @NonNull
    @Description("The mentions of actors in the current text, in order.")
    public MentionView.Connection mentions(
            @Source ArticleView article,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before,
            @Name("filter") @Description("Which mentions.") @Nullable MentionFilter filter) {
        WhichMentions which = MentionFilter.which(filter);
        Page page = Paging.page(first, after, last, before, Listed.MENTIONS, Sort.POSITION);
        return article.siblings()
                .need(
                        List.of("mentions", which, page),
                        article.row(),
                        row -> row.revision().id(),
                        keys -> MentionView.SHAPE.connections(
                                keys,
                                articles.mentions(keys, which, page),
                                page,
                                some -> articles.mentionCounts(some, which)));
    }
}
