package org.dixit.graphql.type;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.dixit.archive.read.ArticleRow;
import org.dixit.graphql.relay.ConnectionFactory;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.graphql.relay.Node;
import org.dixit.graphql.relay.PageInfo;
import org.dixit.graphql.relay.SiblingLoader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// An article as clients see it.
@Type("Article")
@Description(
        "A news article: a text and what is known about its origin. url, title, publisher, author and publishedAt are those of its first appearance.")
public record ArticleView(
        @Id @NonNull @Name("id") @Description("The global id.")
        String id,

        @Description("The URL at which the article was published.") @Nullable
        Url url,

        @Description("The headline.") @Nullable String title,

        @Description("The newspaper, news agency or website.") @Nullable
        String publisher,

        @Description("The author, as the publisher gives it.") @Nullable
        String author,

        @Description("When the article was published; null if unknown.") @Nullable
        Instant publishedAt,

        @Description("When the first text was received.") @NonNull
        Instant receivedAt,

        @Description("The time by which the article is sorted: when it was published or, if that is unknown, received.")
        @NonNull
        Instant dated,

        @Description(
                "Whether any place still shows the article. If false, its last place shows another article, and its statements are those of an earlier text.")
        boolean current,

        @Description("The language of the current text as a BCP 47 tag, such as \"en-GB\"; null if it is unknown.")
        @Nullable
        String language,

        @Description("The number of the current revision. The first is 1.")
        int revisionNumber,

        @Description("The length of the current text in Unicode code points.")
        int length,

        @Description(
                "Whether the current text was analysed for actors and statements. Texts that are not in English are not; see notAnalysed.")
        boolean analysed,

        @Description("Why the text was not analysed; null if it was.") @Nullable
        String notAnalysed,

        @Ignore ArticleRow row,
        @Ignore SiblingLoader<ArticleRow> siblings)
        implements Node {

    /// An edge to an article.
    @Type("ArticleEdge")
    @Description("An edge in a list of articles.")
    public record Edge(
            @NonNull @Description("The cursor of this edge.")
            String cursor,

            @NonNull @Description("The node at the end of the edge.")
            ArticleView node,

            @Ignore @Nullable String text) {}

    /// A page of articles.
    @Type("ArticleConnection")
    @Description("A connection to a list of articles.")
    public record Connection(
            @NonNull @Description("The edges of this page.") List<@NonNull Edge> edges,

            @NonNull @Description("The nodes of this page, without their cursors.")
            List<@NonNull ArticleView> nodes,

            @NonNull @Description("Information about this page and the pages around it.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    /// Returns the factory of article connections; `text` is the text that was searched for, if any.
    public static ConnectionFactory<ArticleRow, ArticleView, Edge, Connection> factory(@Nullable String text) {
        return new ConnectionFactory<>(
                ConnectionKind.ARTICLES,
                ArticleView::views,
                (cursor, node, row) -> new Edge(cursor, node, text),
                Connection::new);
    }

    /// Returns a function that makes the views of the rows of one read, as siblings.
    public static Function<ArticleRow, ArticleView> views(Collection<ArticleRow> rows) {
        SiblingLoader<ArticleRow> siblings = new SiblingLoader<>(rows);
        return row -> of(row, siblings);
    }

    /// Makes the views of the rows of one read, as siblings, by key.
    public static Map<UUID, ArticleView> views(Map<UUID, ArticleRow> rows) {
        Function<ArticleRow, ArticleView> view = views(rows.values());
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> view.apply(entry.getValue())));
    }

    /// Returns an article of which only the key is known.
    public static ArticleView ofKey(UUID key) {
        return views(List.of(ArticleRow.ofKey(key))).apply(ArticleRow.ofKey(key));
    }

    /// Returns this article with the row that was read, or `null` if there is none.
    @Nullable
    public ArticleView withRow(@Nullable ArticleRow read) {
        return read == null ? null : of(read, siblings.replaceRows(List.of(read)));
    }

    private static ArticleView of(ArticleRow row, SiblingLoader<ArticleRow> siblings) {
        return new ArticleView(
                GlobalId.of(GlobalId.Type.Article, row.id()),
                Url.of(row.url()),
                row.title(),
                row.publisher(),
                row.author(),
                row.publishedAt(),
                row.receivedAt(),
                row.dated(),
                row.shown(),
                row.revision().language(),
                row.revision().number(),
                row.revision().codePoints(),
                row.revision().analysed(),
                row.revision().notAnalysed(),
                row,
                siblings);
    }
}
