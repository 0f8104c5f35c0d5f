package org.dixit.graphql.type;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.dixit.archive.read.AppearanceRow;
import org.dixit.archive.read.AppearanceVersionRow;
import org.dixit.graphql.relay.ConnectionFactory;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.relay.PageInfo;
import org.dixit.graphql.relay.SiblingLoader;
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
        Instant replacedAt,

        @Ignore AppearanceRow row,
        @Ignore SiblingLoader<AppearanceRow> siblings) {

    /// What was recorded of an appearance before a correction.
    @Type("AppearanceVersion")
    @Description("The origin as it was recorded of a place before a correction.")
    public record Version(
            @Description("The former URL; null if there was none.") @Nullable
            Url url,

            @Description("The former URL as received, if it had to be encoded to be a URI; otherwise null.") @Nullable
            String urlGiven,

            @Description("The former headline; null if there was none.") @Nullable
            String title,

            @Description("The former newspaper, news agency or website; null if there was none.") @Nullable
            String publisher,

            @Description("The former author; null if there was none.") @Nullable
            String author,

            @Description("The former time of publication; null if it was unknown.") @Nullable
            Instant publishedAt,

            @Description("When other values replaced these.") @NonNull
            Instant correctedAt,

            @Description(
                    "Who corrected them with updateArticle; null if a later submission did, or if no name was given.")
            @Nullable
            String correctedBy) {

        /// An edge to a version.
        @Type("AppearanceVersionEdge")
        @Description("An edge in a list of versions.")
        public record VersionEdge(
                @NonNull @Description("The cursor of this edge.")
                String cursor,

                @NonNull @Description("The version.") Version node) {}

        /// A page of versions.
        @Type("AppearanceVersionConnection")
        @Description("A connection to a list of versions.")
        public record VersionConnection(
                @NonNull @Description("The edges of this page.")
                List<@NonNull VersionEdge> edges,

                @NonNull @Description("The nodes of this page, without their cursors.")
                List<@NonNull Version> nodes,

                @NonNull @Description("Information about this page and the pages around it.")
                PageInfo pageInfo,

                @Ignore IntSupplier total) {}

        /// The factory of version connections.
        static final ConnectionFactory<AppearanceVersionRow, Version, VersionEdge, VersionConnection> FACTORY =
                new ConnectionFactory<>(
                        ConnectionKind.VERSIONS,
                        rows -> Version::of,
                        (cursor, node, row) -> new VersionEdge(cursor, node),
                        VersionConnection::new);

        private static Version of(AppearanceVersionRow row) {
            return new Version(
                    Url.of(row.url()),
                    row.urlGiven(),
                    row.title(),
                    row.publisher(),
                    row.author(),
                    row.publishedAt(),
                    row.correctedAt(),
                    row.correctedBy());
        }
    }

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
    static final ConnectionFactory<AppearanceRow, AppearanceView, Edge, Connection> FACTORY = new ConnectionFactory<>(
            ConnectionKind.APPEARANCES,
            AppearanceView::level,
            (cursor, node, row) -> new Edge(cursor, node),
            Connection::new);

    private static Function<AppearanceRow, AppearanceView> level(Collection<AppearanceRow> rows) {
        SiblingLoader<AppearanceRow> siblings = new SiblingLoader<>(rows);
        return row -> of(row, siblings);
    }

    private static AppearanceView of(AppearanceRow row, SiblingLoader<AppearanceRow> siblings) {
        return new AppearanceView(
                Url.of(row.url()),
                row.urlGiven(),
                row.title(),
                row.publisher(),
                row.author(),
                row.publishedAt(),
                row.seenAt(),
                row.replacedAt(),
                row,
                siblings);
    }
}
