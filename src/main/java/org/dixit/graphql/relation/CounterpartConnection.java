package org.dixit.graphql.relation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dixit.archive.read.ActorRow;
import org.dixit.archive.relation.CounterpartRow;
import org.dixit.archive.relation.TieReads;
import org.dixit.archive.relation.TieRow;
import org.dixit.archive.sql.Slice;
import org.dixit.graphql.relay.ConnectionFactory;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.relay.PageInfo;
import org.dixit.graphql.relay.SiblingLoader;
import org.dixit.graphql.type.ActorView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A connection to the counterparts of an actor, the other actors in its ties.
public final class CounterpartConnection {

    private CounterpartConnection() {}

    /// An edge from an actor to its counterpart.
    @Type("CounterpartEdge")
    @Description("An edge in a list of counterparts.")
    public record Edge(
            @NonNull @Description("The cursor of this edge.")
            String cursor,

            @NonNull @Description("The other actor.") ActorView node,

            @NonNull @Description("The relation between the two actors, with counts and the statements it is based on.")
            TieView tie) {}

    /// A page of counterparts.
    @Type("CounterpartConnection")
    @Description("A connection to a list of counterparts, those with the most statements first.")
    public record Connection(
            @NonNull @Description("The edges of this page.") List<@NonNull Edge> edges,

            @NonNull @Description("The other actors, without cursors and ties.")
            List<@NonNull ActorView> nodes,

            @NonNull @Description("Information about this page and the pages around it.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    /// Returns the factory of counterpart connections.
    ///
    /// @param selection the arguments of the field
    /// @param actors    the actors whose counterparts are listed; their rows are accessed with the first edge
    /// @param slices    the counterparts that were read for them; all their ties are siblings
    static ConnectionFactory<CounterpartRow, ActorView, Edge, Connection> factory(
            TieReads.TieSelection selection, SiblingLoader<ActorRow> actors, Map<UUID, Slice<CounterpartRow>> slices) {
        SiblingLoader<TieRow> ties = new SiblingLoader<>(slices.values().stream()
                .flatMap(slice -> slice.rows().stream())
                .map(CounterpartRow::tie)
                .toList());
        Supplier<Map<UUID, ActorView>> selves = ConnectionFactory.once(() -> ActorView.views(byKey(actors.rows())));
        return new ConnectionFactory<>(
                ConnectionKind.COUNTERPARTS,
                CounterpartConnection::views,
                (cursor, node, row) -> {
                    UUID mine =
                            selection.speaks() ? row.tie().speaker() : row.tie().other();
                    ActorView self = Objects.requireNonNull(selves.get().get(mine));
                    return new Edge(
                            cursor,
                            node,
                            new TieView(
                                    selection.speaks() ? self : node,
                                    selection.speaks() ? node : self,
                                    TieKind.of(selection.role()),
                                    row.tie().statements(),
                                    row.tie(),
                                    selection.criteria(),
                                    ties));
                },
                Connection::new);
    }

    private static Map<UUID, ActorRow> byKey(Collection<ActorRow> actors) {
        return actors.stream().collect(Collectors.toMap(ActorRow::id, Function.identity(), (one, same) -> one));
    }

    private static Function<CounterpartRow, ActorView> views(Collection<CounterpartRow> rows) {
        Function<ActorRow, ActorView> view =
                ActorView.views(rows.stream().map(CounterpartRow::actor).toList());
        return row -> view.apply(row.actor());
    }
}
