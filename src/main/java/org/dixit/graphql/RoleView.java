package org.dixit.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.dixit.archive.RoleRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A role as clients see it.
@Type("Role")
@Description("A role that a text gives to an actor: Kremlin spokesman.")
public record RoleView(
        @Id @NonNull @Name("id") @Description("The global id.")
        String id,

        @Description("The role as the text has it.") @NonNull
        String title,

        @Description("The words that say so.") @NonNull SpanView span,
        @Ignore RoleRow row,
        @Ignore Siblings<RoleRow> siblings)
        implements Node {

    /// An edge to it.
    @Type("RoleEdge")
    @Description("A place in a list of roles.")
    public record Edge(
            @NonNull @Description("The cursor of the place.")
            String cursor,

            @NonNull @Description("What stands there.") RoleView node) {}

    /// A page of them.
    @Type("RoleConnection")
    @Description("A page of roles.")
    public record Connection(
            @NonNull @Description("The places of the page.") List<@NonNull Edge> edges,

            @NonNull @Description("What stands there, without cursors.")
            List<@NonNull RoleView> nodes,

            @NonNull @Description("Where the page stands among the others.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    static final Shape<RoleRow, RoleView, Edge, Connection> SHAPE =
            new Shape<>(Listed.ROLES, RoleView::level, (cursor, node, row) -> new Edge(cursor, node), Connection::new);

    /// The views of rows that one read gave.
    static Function<RoleRow, RoleView> level(Collection<RoleRow> rows) {
        Siblings<RoleRow> siblings = new Siblings<>(rows);
        Stretches stretches = new Stretches(() -> rows.stream()
                .map(row -> SpanView.place(row.revisionId(), row.words().span())));
        return row -> of(row, stretches, siblings);
    }

    /// The views of rows that one read gave, each under its key.
    static Map<UUID, RoleView> level(Map<UUID, RoleRow> rows) {
        Function<RoleRow, RoleView> view = level(rows.values());
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> view.apply(entry.getValue())));
    }

    private static RoleView of(RoleRow row, Stretches stretches, Siblings<RoleRow> siblings) {
        return new RoleView(
                Ids.of(Ids.Type.Role, row.id()),
                row.title(),
                SpanView.of(row.revisionId(), row.words().span(), row.words().words(), stretches),
                row,
                siblings);
    }
}
