package org.dixit.graphql;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.dixit.archive.ArticleRow;
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
        "A news article with all that is known of its origin: url, title, publisher, author and date are those of the first of its appearances.")
public record ArticleView(
        @Id @NonNull @Name("id") @Description("The global id.")
        String id,

        @Description("Where it was published.") @Nullable Url url,
        @Description("The headline.") @Nullable String title,

        @Description("The newspaper, agency or site.") @Nullable
        String publisher,

        @Description("Who wrote it, as the publisher says.") @Nullable
        String author,

        @Description("When it was published.") @Nullable Instant publishedAt,

        @Description("When its first text was received.") @NonNull
        Instant receivedAt,

        @Description("The time that it is sorted by: published or, where unknown, received.") @NonNull
        Instant dated,

        @Description(
                "Whether any place still shows it. Where false, its last place shows another article, and its statements are those of a former text.")
        boolean current,

        @Description("The language of its current text as a BCP 47 tag.") @Nullable
        String language,

        @Description("The number of its current text among all that were received, from 1.")
        int revisionNumber,

        @Description("The number of Unicode code points in its current text.")
        int length,

        @Description("Whether actors and statements were looked for in its current text.")
        boolean analysed,

        @Description("Why they were not.") @Nullable String notAnalysed,
        @Ignore ArticleRow row,
        @Ignore Siblings<ArticleRow> siblings)
        implements Node {

    /// An edge to it.
    @Type("ArticleEdge")
    @Description("A place in a list of articles.")
    public record Edge(
            @NonNull @Description("The cursor of the place.")
            String cursor,

            @NonNull @Description("What stands there.") ArticleView node,
            @Ignore @Nullable String text) {}

    /// A page of them.
    @Type("ArticleConnection")
    @Description("A page of articles.")
    public record Connection(
            @NonNull @Description("The places of the page.") List<@NonNull Edge> edges,

            @NonNull @Description("What stands there, without cursors.")
            List<@NonNull ArticleView> nodes,

            @NonNull @Description("Where the page stands among the others.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    /// Their connection; `text` is what was searched for, if anything.
    static Shape<ArticleRow, ArticleView, Edge, Connection> shape(@Nullable String text) {
        return new Shape<>(
                Listed.ARTICLES,
                ArticleView::level,
                (cursor, node, row) -> new Edge(cursor, node, text),
                Connection::new);
    }

    /// The views of rows that one read gave.
    static Function<ArticleRow, ArticleView> level(Collection<ArticleRow> rows) {
        Siblings<ArticleRow> siblings = new Siblings<>(rows);
        return row -> of(row, siblings);
    }

    /// The views of rows that one read gave, each under its key.
    static Map<UUID, ArticleView> level(Map<UUID, ArticleRow> rows) {
        Function<ArticleRow, ArticleView> view = level(rows.values());
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> view.apply(entry.getValue())));
    }

    /// An article of which only the key is known.
    static ArticleView ofKey(UUID key) {
        return level(List.of(ArticleRow.ofKey(key))).apply(ArticleRow.ofKey(key));
    }

    /// This one as it was read; `null` where there is none.
    @Nullable
    ArticleView as(@Nullable ArticleRow read) {
        return read == null ? null : of(read, siblings.become(List.of(read)));
    }

    private static ArticleView of(ArticleRow row, Siblings<ArticleRow> siblings) {
        return new ArticleView(
                Ids.of(Ids.Type.Article, row.id()),
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
