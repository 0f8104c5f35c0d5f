package org.dixit.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.dixit.archive.ActorRow;
import org.dixit.archive.PartRow;
import org.dixit.archive.Slice;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// The actors that have a part in a statement, with the words that stand for them.
final class Participants {

    private Participants() {}

    /// An edge from a statement to an actor.
    @Type("ParticipantEdge")
    @Description("An actor's place in a list of those who have a part in a statement.")
    public record Edge(
            @NonNull @Description("The cursor of the place.")
            String cursor,

            @NonNull @Description("The actor.") ActorView node,

            @Description("The words of the statement that stand for the actor; null where it is only implied.")
            @Nullable
            SpanView span) {}

    /// A page of them.
    @Type("ParticipantConnection")
    @Description("A page of those who have a part in a statement.")
    public record Connection(
            @NonNull @Description("The places of the page.") List<@NonNull Edge> edges,

            @NonNull @Description("The actors, without cursors and spans.")
            List<@NonNull ActorView> nodes,

            @NonNull @Description("Where the page stands among the others.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    /// The shape of the parts that some statements have.
    ///
    /// @param parts     the parts by statement
    /// @param revisions the text of each statement
    static Shape<PartRow, ActorView, Edge, Connection> shape(
            Map<UUID, Slice<PartRow>> parts, Map<UUID, UUID> revisions) {
        Stretches stretches = new Stretches(() -> parts.values().stream()
                .flatMap(slice -> slice.rows().stream())
                .flatMap(part -> part.words() == null
                        ? Stream.of()
                        : Stream.of(SpanView.place(
                                text(part, revisions), part.words().span()))));
        return new Shape<>(
                Listed.PARTICIPANTS,
                Participants::level,
                (cursor, node, part) ->
                        new Edge(cursor, node, SpanView.of(text(part, revisions), part.words(), stretches)),
                Connection::new);
    }

    private static UUID text(PartRow part, Map<UUID, UUID> revisions) {
        return Objects.requireNonNull(revisions.get(part.statement()));
    }

    private static Function<PartRow, ActorView> level(Collection<PartRow> rows) {
        Function<ActorRow, ActorView> view =
                ActorView.level(rows.stream().map(PartRow::actor).toList());
        return row -> view.apply(row.actor());
    }
}
