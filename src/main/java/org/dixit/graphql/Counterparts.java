package org.dixit.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dixit.archive.ActorRow;
import org.dixit.archive.CounterpartRow;
import org.dixit.archive.Slice;
import org.dixit.archive.TieReads;
import org.dixit.archive.TieRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// The actors at the other ends of an actor's ties.
final class Counterparts {

    private Counterparts() {}

    /// An edge from an actor to its counterpart.
    @Type("CounterpartEdge")
    @Description("An actor's place in a list of counterparts.")
    public record Edge(
            @NonNull @Description("The cursor of the place.")
            String cursor,

            @NonNull @Description("The other actor.") ActorView node,

            @NonNull @Description("What ties the two, with counts and the statements behind it.")
            TieView tie) {}

    /// A page of them.
    @Type("CounterpartConnection")
    @Description("A page of counterparts, those with the most statements first.")
    public record Connection(
            @NonNull @Description("The places of the page.") List<@NonNull Edge> edges,

            @NonNull @Description("The other actors, without cursors and ties.")
            List<@NonNull ActorView> nodes,

            @NonNull @Description("Where the page stands among the others.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    /// Their connection.
    ///
    /// @param ask    what was asked for
    /// @param actors those whose counterparts they are; their rows are looked at with the first edge
    /// @param slices what was read of them: all ties of the level are siblings
    static Shape<CounterpartRow, ActorView, Edge, Connection> shape(
            TieReads.Ask ask, Siblings<ActorRow> actors, Map<UUID, Slice<CounterpartRow>> slices) {
        Siblings<TieRow> ties = new Siblings<>(slices.values().stream()
                .flatMap(slice -> slice.rows().stream())
                .map(CounterpartRow::tie)
                .toList());
        Supplier<Map<UUID, ActorView>> selves = Shape.once(() -> ActorView.level(byKey(actors.rows())));
        return new Shape<>(
                Listed.COUNTERPARTS,
                Counterparts::level,
                (cursor, node, row) -> {
                    UUID mine = ask.speaks() ? row.tie().speaker() : row.tie().other();
                    ActorView self = Objects.requireNonNull(selves.get().get(mine));
                    return new Edge(
                            cursor,
                            node,
                            new TieView(
                                    ask.speaks() ? self : node,
                                    ask.speaks() ? node : self,
                                    TieKind.of(ask.role()),
                                    row.tie().statements(),
                                    row.tie(),
                                    ask.which(),
                                    ties));
                },
                Connection::new);
    }

    private static Map<UUID, ActorRow> byKey(Collection<ActorRow> actors) {
        return actors.stream().collect(Collectors.toMap(ActorRow::id, Function.identity(), (one, same) -> one));
    }

    private static Function<CounterpartRow, ActorView> level(Collection<CounterpartRow> rows) {
        Function<ActorRow, ActorView> view =
                ActorView.level(rows.stream().map(CounterpartRow::actor).toList());
        return row -> view.apply(row.actor());
    }
}
