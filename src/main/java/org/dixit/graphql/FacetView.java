package org.dixit.graphql;

import java.util.List;
import java.util.function.IntSupplier;
import org.dixit.archive.FacetRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A value that articles have in common, as clients see it.
@Type("ArticleFacet")
@Description("A publisher, an author or a language, with the number of its articles.")
public record FacetView(
        @NonNull @Description("The name; for a language its tag of BCP 47. Of several spellings the most common one.")
        String name,

        @Description("How many articles have it.") int articleCount) {

    /// An edge to it.
    @Type("ArticleFacetEdge")
    @Description("A place in a list of publishers, authors or languages.")
    public record Edge(
            @NonNull @Description("The cursor of the place.")
            String cursor,

            @NonNull @Description("The publisher, author or language.")
            FacetView node) {}

    /// A page of them.
    @Type("ArticleFacetConnection")
    @Description("A page of publishers, authors or languages.")
    public record Connection(
            @NonNull @Description("The places of the page.") List<@NonNull Edge> edges,

            @NonNull @Description("The same without cursors.")
            List<@NonNull FacetView> nodes,

            @NonNull @Description("Where the page stands among the others.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    /// Their connection.
    static final Shape<FacetRow, FacetView, Edge, Connection> SHAPE = new Shape<>(
            Listed.FACETS,
            rows -> row -> new FacetView(row.name(), row.articles()),
            (cursor, node, row) -> new Edge(cursor, node),
            Connection::new);
}
