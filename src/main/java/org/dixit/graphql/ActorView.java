package org.dixit.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.dixit.archive.ActorRow;
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
        "Somebody or something that speaks, is spoken to or is spoken about. A named one is shared by all articles; an unnamed one belongs to one.")
public record ActorView(
        @Id @NonNull @Name("id") @Description("The global id.")
        String id,

        @Description("The fullest name, or the first description of an unnamed one.") @NonNull
        String name,

        @Description("What it is.") @NonNull ActorKind kind,
        @Description("Whether it has a name.") boolean named,
        @Ignore ActorRow row,
        @Ignore Siblings<ActorRow> siblings)
        implements Node {

    /// An edge to it.
    @Type("ActorEdge")
    @Description("A place in a list of actors.")
    public record Edge(
            @NonNull @Description("The cursor of the place.")
            String cursor,

            @NonNull @Description("What stands there.") ActorView node,
            @Ignore @Nullable String asked) {}

    /// A page of them.
    @Type("ActorConnection")
    @Description("A page of actors.")
    public record Connection(
            @NonNull @Description("The places of the page.") List<@NonNull Edge> edges,

            @NonNull @Description("What stands there, without cursors.")
            List<@NonNull ActorView> nodes,

            @NonNull @Description("Where the page stands among the others.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    /// Their connection; `asked` is the name that was searched for, if any.
    static Shape<ActorRow, ActorView, Edge, Connection> shape(@Nullable String asked) {
        return new Shape<>(
                Listed.ACTORS, ActorView::level, (cursor, node, row) -> new Edge(cursor, node, asked), Connection::new);
    }

    /// The views of rows that one read gave.
    static Function<ActorRow, ActorView> level(Collection<ActorRow> rows) {
        Siblings<ActorRow> siblings = new Siblings<>(rows);
        return row -> of(row, siblings);
    }

    /// The views of rows that one read gave, each under its key.
    static Map<UUID, ActorView> level(Map<UUID, ActorRow> rows) {
        Function<ActorRow, ActorView> view = level(rows.values());
        Map<UUID, ActorView> views = HashMap.newHashMap(rows.size());
        rows.forEach((key, row) -> views.put(key, view.apply(row)));
        return views;
    }

    /// An actor of which only the key is known.
    static ActorView ofKey(UUID key) {
        return level(List.of(ActorRow.ofKey(key))).apply(ActorRow.ofKey(key));
    }

    /// This one as it was read, which is the kept one if it was merged; `null` where there is none.
    @Nullable
    ActorView as(@Nullable ActorRow read) {
        if (read == null) {
            return null;
        }
        return read.id().equals(row.id())
                ? of(read, siblings.become(List.of(read)))
                : level(List.of(read)).apply(read);
    }

    private static ActorView of(ActorRow row, Siblings<ActorRow> siblings) {
        return new ActorView(
                Ids.of(Ids.Type.Actor, row.id()), row.name(), ActorKind.of(row.kind()), row.named(), row, siblings);
    }
}
