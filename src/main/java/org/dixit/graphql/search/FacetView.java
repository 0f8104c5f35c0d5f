package org.dixit.graphql.search;

import java.util.List;
import java.util.function.IntSupplier;
import org.dixit.archive.read.FacetRow;
import org.dixit.graphql.relay.ConnectionFactory;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A value that articles have in common, as clients see it.
@Type("ArticleFacet")
@Description("A publisher, an author or a language, with the number of its articles.")
public record FacetView(
        @NonNull
        @Description("The name, or the BCP 47 tag of a language. If there are several spellings, the most common one.")
        String name,

        @Description("The number of articles.") int articleCount) {

    /// An edge to a facet.
    @Type("ArticleFacetEdge")
    @Description("An edge in a list of publishers, authors or languages.")
    public record Edge(
            @NonNull @Description("The cursor of this edge.")
            String cursor,

            @NonNull @Description("The publisher, author or language.")
            FacetView node) {}

    /// A page of facets.
    @Type("ArticleFacetConnection")
    @Description("A connection to a list of publishers, authors or languages.")
    public record Connection(
            @NonNull @Description("The edges of this page.") List<@NonNull Edge> edges,

            @NonNull @Description("The nodes of this page, without their cursors.")
            List<@NonNull FacetView> nodes,

            @NonNull @Description("Information about this page and the pages around it.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    /// The factory of facet connections.
    static final ConnectionFactory<FacetRow, FacetView, Edge, Connection> FACTORY = new ConnectionFactory<>(
            ConnectionKind.FACETS,
            rows -> row -> new FacetView(row.name(), row.articles()),
            (cursor, node, row) -> new Edge(cursor, node),
            Connection::new);
}
