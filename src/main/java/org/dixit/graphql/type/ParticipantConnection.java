package org.dixit.graphql.type;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.dixit.archive.read.ActorRow;
import org.dixit.archive.read.ParticipantRow;
import org.dixit.archive.sql.Slice;
import org.dixit.graphql.relay.ConnectionFactory;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.relay.PageInfo;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// A connection to the actors that take part in a statement, with the words that refer to them.
public final class ParticipantConnection {

    private ParticipantConnection() {}

    /// An edge from a statement to an actor.
    @Type("ParticipantEdge")
    @Description("An edge in a list of actors that take part in a statement.")
    public record Edge(
            @NonNull @Description("The cursor of this edge.")
            String cursor,

            @NonNull @Description("The actor.") ActorView node,

            @Description("The words that refer to the actor in the statement; null if the actor is only implied.")
            @Nullable
            SpanView span) {}

    /// A page of participants.
    @Type("ParticipantConnection")
    @Description("A connection to a list of actors that take part in a statement.")
    public record Connection(
            @NonNull @Description("The edges of this page.") List<@NonNull Edge> edges,

            @NonNull @Description("The actors, without cursors and spans.")
            List<@NonNull ActorView> nodes,

            @NonNull @Description("Information about this page and the pages around it.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    /// Returns the factory of participant connections for some statements.
    ///
    /// @param parts     the participants by statement
    /// @param revisions the revision of each statement
    static ConnectionFactory<ParticipantRow, ActorView, Edge, Connection> factory(
            Map<UUID, Slice<ParticipantRow>> parts, Map<UUID, UUID> revisions) {
        SpanBatch stretches = new SpanBatch(() -> parts.values().stream()
                .flatMap(slice -> slice.rows().stream())
                .flatMap(part -> part.words() == null
                        ? Stream.of()
                        : Stream.of(SpanView.range(
                                text(part, revisions), part.words().span()))));
        return new ConnectionFactory<>(
                ConnectionKind.PARTICIPANTS,
                ParticipantConnection::views,
                (cursor, node, part) ->
                        new Edge(cursor, node, SpanView.of(text(part, revisions), part.words(), stretches)),
                Connection::new);
    }

    private static UUID text(ParticipantRow part, Map<UUID, UUID> revisions) {
        return Objects.requireNonNull(revisions.get(part.statement()));
    }

    private static Function<ParticipantRow, ActorView> views(Collection<ParticipantRow> rows) {
        Function<ActorRow, ActorView> view =
                ActorView.views(rows.stream().map(ParticipantRow::actor).toList());
        return row -> view.apply(row.actor());
    }
}
