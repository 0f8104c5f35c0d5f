package org.dixit.graphql;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.dixit.archive.ActorRow;
import org.dixit.archive.SourceRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// The actors from whom a text has its statements, with how much it has from each.
final class Quoted {

    private Quoted() {}

    /// An edge from a text to a source.
    @Type("SourceEdge")
    @Description("An actor's place in a list of sources, with how much the text has from it.")
    public record Edge(
            @NonNull @Description("The cursor of the place.")
            String cursor,

            @NonNull @Description("The source.") ActorView node,

            @Description("How many statements it made, alone or with others.")
            int statements,

            @Description("How many of them stand in quotation marks, in whole or in part.")
            int quoted,

            @Description("The number of Unicode code points in what it said.")
            int length,

            @Description("The part of this in what all sources of the text said, from 0 to 1.")
            double share) {}

    /// A page of them.
    @Type("SourceConnection")
    @Description("A page of sources, those with the most statements first.")
    public record Connection(
            @NonNull @Description("The places of the page.") List<@NonNull Edge> edges,

            @NonNull @Description("The sources, without cursors and counts.")
            List<@NonNull ActorView> nodes,

            @NonNull @Description("Where the page stands among the others.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    static final Shape<SourceRow, ActorView, Edge, Connection> SHAPE = new Shape<>(
            Listed.SOURCES,
            Quoted::level,
            (cursor, node, row) -> new Edge(cursor, node, row.statements(), row.quoted(), row.length(), row.share()),
            Connection::new);

    private static Function<SourceRow, ActorView> level(Collection<SourceRow> rows) {
        Function<ActorRow, ActorView> view =
                ActorView.level(rows.stream().map(SourceRow::actor).toList());
        return row -> view.apply(row.actor());
    }
}
