package org.dixit.graphql.type;

import java.time.Instant;
import java.util.List;
import java.util.function.IntSupplier;
import org.dixit.archive.read.AppearanceRow;
import org.dixit.graphql.relay.ConnectionFactory;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// A place where an article was published, as clients see it.
@Type("Appearance")
@Description("A place where the text of an article was published, with the origin given there.")
public record AppearanceView(
        @Description("Its URL.") @Nullable Url url,

        @Description("The URL as received, if it had to be encoded to be a URI; otherwise null.") @Nullable
        String urlGiven,

        @Description("The headline at this place.") @Nullable
        String title,

        @Description("The newspaper, news agency or website.") @Nullable
        String publisher,

        @Description("The author, as the publisher gives it.") @Nullable
        String author,

        @Description("When the text was published there; null if unknown.") @Nullable
        Instant publishedAt,

        @Description("When the text was first received from this place.") @NonNull
        Instant seenAt,

        @Description("When another article was received from this place; null while it shows this one.") @Nullable
        Instant replacedAt) {

    /// An edge to an appearance.
    @Type("AppearanceEdge")
    @Description("An edge in a list of appearances.")
    public record Edge(
            @NonNull @Description("The cursor of this edge.")
            String cursor,

            @NonNull @Description("The appearance.") AppearanceView node) {}

    /// A page of appearances.
    @Type("AppearanceConnection")
    @Description("A connection to a list of appearances.")
    public record Connection(
            @NonNull @Description("The edges of this page.") List<@NonNull Edge> edges,

            @NonNull @Description("The nodes of this page, without their cursors.")
            List<@NonNull AppearanceView> nodes,

            @NonNull @Description("Information about this page and the pages around it.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    /// The factory of appearance connections.
    static final ConnectionFactory<AppearanceRow, AppearanceView, Edge, Connection> SHAPE = new ConnectionFactory<>(
            ConnectionKind.APPEARANCES,
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
