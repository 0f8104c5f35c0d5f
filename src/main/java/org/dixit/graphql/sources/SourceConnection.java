package org.dixit.graphql.sources;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.dixit.archive.read.ActorRow;
import org.dixit.archive.sources.SourceRow;
import org.dixit.graphql.relay.ConnectionFactory;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.relay.PageInfo;
import org.dixit.graphql.type.ActorView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A connection to the actors quoted in a text, with the share of the text from each.
public final class SourceConnection {

    private SourceConnection() {}

    /// An edge from a text to a source.
    @Type("SourceEdge")
    @Description("An edge in a list of sources, with how much of the text comes from the source.")
    public record Edge(
            @NonNull @Description("The cursor of this edge.")
            String cursor,

            @NonNull @Description("The source.") ActorView node,

            @Description("The number of statements the source made, alone or together with others.")
            int statements,

            @Description("The number of these statements that are quoted in whole or in part.")
            int quoted,

            @Description("The length of everything the source said, in Unicode code points.")
            int length,

            @Description("The source's share of everything said in the text, from 0 to 1.")
            double share) {}

    /// A page of sources.
    @Type("SourceConnection")
    @Description("A connection to a list of sources, those with the most statements first.")
    public record Connection(
            @NonNull @Description("The edges of this page.") List<@NonNull Edge> edges,

            @NonNull @Description("The sources, without cursors and counts.")
            List<@NonNull ActorView> nodes,

            @NonNull @Description("Information about this page and the pages around it.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    static final ConnectionFactory<SourceRow, ActorView, Edge, Connection> FACTORY = new ConnectionFactory<>(
            ConnectionKind.SOURCES,
            SourceConnection::views,
            (cursor, node, row) -> new Edge(cursor, node, row.statements(), row.quoted(), row.length(), row.share()),
            Connection::new);

    private static Function<SourceRow, ActorView> views(Collection<SourceRow> rows) {
        Function<ActorRow, ActorView> view =
                ActorView.views(rows.stream().map(SourceRow::actor).toList());
        return row -> view.apply(row.actor());
    }
}
