package org.dixit.graphql;

import java.time.Instant;
import java.util.List;
import java.util.function.IntSupplier;
import org.dixit.archive.AppearanceRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// A place that shows an article, as clients see it.
@Type("Appearance")
@Description("A place where an article was published, with what was said about it there.")
public record AppearanceView(
        @Description("Its URL.") @Nullable Url url,

        @Description("The URL as it was given, where that is not a URI and had to be encoded.") @Nullable
        String urlGiven,

        @Description("The headline there.") @Nullable String title,

        @Description("The newspaper, agency or site.") @Nullable
        String publisher,

        @Description("Who wrote it, as the publisher says.") @Nullable
        String author,

        @Description("When it was published there.") @Nullable
        Instant publishedAt,

        @Description("When it was first received from there.") @NonNull
        Instant seenAt,

        @Description("When another article was received from there; null while it shows this one.") @Nullable
        Instant replacedAt) {

    /// An edge to it.
    @Type("AppearanceEdge")
    @Description("A place in a list of appearances.")
    public record Edge(
            @NonNull @Description("The cursor of the place.")
            String cursor,

            @NonNull @Description("The appearance.") AppearanceView node) {}

    /// A page of them.
    @Type("AppearanceConnection")
    @Description("A page of appearances.")
    public record Connection(
            @NonNull @Description("The places of the page.") List<@NonNull Edge> edges,

            @NonNull @Description("The same without cursors.")
            List<@NonNull AppearanceView> nodes,

            @NonNull @Description("Where the page stands among the others.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    /// Their connection.
    static final Shape<AppearanceRow, AppearanceView, Edge, Connection> SHAPE = new Shape<>(
            Listed.APPEARANCES,
            rows -> AppearanceView::of,
            (cursor, node, row) -> new Edge(cursor, node),
            Connection::new);

    private static AppearanceView of(AppearanceRow row) {
        return new AppearanceView(
                Url.of(row.url()),
                row.urlGiven(),
                row.title(),
                row.publisher(),
                row.author(),
                row.publishedAt(),
                row.seenAt(),
                row.replacedAt());
    }
}
