package org.dixit.graphql.type;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.dixit.archive.read.ActorRow;
import org.dixit.graphql.relay.ConnectionFactory;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.graphql.relay.Node;
import org.dixit.graphql.relay.PageInfo;
import org.dixit.graphql.relay.SiblingLoader;
import org.dixit.vocabulary.ActorKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// An actor as clients see it.
@Type("Actor")
@Description(
        "A person, organization, country, place, group, medium or document that speaks, is spoken to or is spoken about. A named actor is shared by all articles; an unnamed actor (\"U.S. officials\") belongs to one article.")
public record ActorView(
        @Id @NonNull @Name("id") @Description("The global id.")
        String id,

        @Description("The fullest name of a named actor, or the first description of an unnamed one.") @NonNull
        String name,

        @Description("The kind of actor.") @NonNull ActorKind kind,

        @Description("Whether the actor is known by a name. Unnamed sources (\"a witness\") are not.")
        boolean named,

        @Ignore ActorRow row,
        @Ignore SiblingLoader<ActorRow> siblings)
        implements Node {

    /// An edge to an actor.
    @Type("ActorEdge")
    @Description("An edge in a list of actors.")
    public record Edge(
            @NonNull @Description("The cursor of this edge.")
            String cursor,

            @NonNull @Description("The node at the end of the edge.")
            ActorView node,

            @Ignore @Nullable String asked) {}

    /// A page of actors.
    @Type("ActorConnection")
    @Description("A connection to a list of actors.")
    public record Connection(
            @NonNull @Description("The edges of this page.") List<@NonNull Edge> edges,

            @NonNull @Description("The nodes of this page, without their cursors.")
            List<@NonNull ActorView> nodes,

            @NonNull @Description("Information about this page and the pages around it.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    /// Returns the factory of actor connections; `asked` is the name that was searched for, if any.
    public static ConnectionFactory<ActorRow, ActorView, Edge, Connection> factory(@Nullable String asked) {
        return new ConnectionFactory<>(
                ConnectionKind.ACTORS,
                ActorView::views,
                (cursor, node, row) -> new Edge(cursor, node, asked),
                Connection::new);
    }

    /// Returns a function that makes the views of the rows of one read, as siblings.
    public static Function<ActorRow, ActorView> views(Collection<ActorRow> rows) {
        SiblingLoader<ActorRow> siblings = new SiblingLoader<>(rows);
        return row -> of(row, siblings);
    }

    /// Makes the views of the rows of one read, as siblings, by key.
    public static Map<UUID, ActorView> views(Map<UUID, ActorRow> rows) {
        Function<ActorRow, ActorView> view = views(rows.values());
        Map<UUID, ActorView> views = HashMap.newHashMap(rows.size());
        rows.forEach((key, row) -> views.put(key, view.apply(row)));
        return views;
    }

    /// Returns an actor of which only the key is known.
    public static ActorView ofKey(UUID key) {
        return views(List.of(ActorRow.ofKey(key))).apply(ActorRow.ofKey(key));
    }

    /// Returns this actor with the row that was read, or `null` if there is none. For a merged actor, that is the row
    /// of the actor it was merged into.
    @Nullable
    public ActorView withRow(@Nullable ActorRow read) {
        if (read == null) {
            return null;
        }
        return read.id().equals(row.id())
                ? of(read, siblings.replaceRows(List.of(read)))
                : views(List.of(read)).apply(read);
    }

    private static ActorView of(ActorRow row, SiblingLoader<ActorRow> siblings) {
        return new ActorView(
                GlobalId.of(GlobalId.Type.Actor, row.id()), row.name(), row.kind(), row.named(), row, siblings);
    }
}
