package org.dixit.graphql.type;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.dixit.archive.read.RoleRow;
import org.dixit.graphql.relay.ConnectionFactory;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.graphql.relay.Node;
import org.dixit.graphql.relay.PageInfo;
import org.dixit.graphql.relay.SiblingLoader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A role as clients see it.
@Type("Role")
@Description("A role that a text gives an actor, such as \"Kremlin spokesman\".")
public record RoleView(
        @Id @NonNull @Name("id") @Description("The global id.")
        String id,

        @Description("The role as written in the text.") @NonNull
        String title,

        @Description("The words that state the role.") @NonNull
        SpanView span,

        @Ignore RoleRow row,
        @Ignore SiblingLoader<RoleRow> siblings)
        implements Node {

    /// An edge to a role.
    @Type("RoleEdge")
    @Description("An edge in a list of roles.")
    public record Edge(
            @NonNull @Description("The cursor of this edge.")
            String cursor,

            @NonNull @Description("The node at the end of the edge.")
            RoleView node) {}

    /// A page of roles.
    @Type("RoleConnection")
    @Description("A connection to a list of roles.")
    public record Connection(
            @NonNull @Description("The edges of this page.") List<@NonNull Edge> edges,

            @NonNull @Description("The nodes of this page, without their cursors.")
            List<@NonNull RoleView> nodes,

            @NonNull @Description("Information about this page and the pages around it.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    static final ConnectionFactory<RoleRow, RoleView, Edge, Connection> FACTORY = new ConnectionFactory<>(
            ConnectionKind.ROLES, RoleView::views, (cursor, node, row) -> new Edge(cursor, node), Connection::new);

    /// Returns a function that makes the views of the rows of one read, as siblings.
    public static Function<RoleRow, RoleView> views(Collection<RoleRow> rows) {
        SiblingLoader<RoleRow> siblings = new SiblingLoader<>(rows);
        SpanBatch stretches = new SpanBatch(() -> rows.stream()
                .map(row -> SpanView.range(row.revisionId(), row.words().span())));
        return row -> of(row, stretches, siblings);
    }

    /// Makes the views of the rows of one read, as siblings, by key.
    public static Map<UUID, RoleView> views(Map<UUID, RoleRow> rows) {
        Function<RoleRow, RoleView> view = views(rows.values());
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> view.apply(entry.getValue())));
    }

    private static RoleView of(RoleRow row, SpanBatch stretches, SiblingLoader<RoleRow> siblings) {
        return new RoleView(
                GlobalId.of(GlobalId.Type.Role, row.id()),
                row.title(),
                SpanView.of(row.revisionId(), row.words().span(), row.words().words(), stretches),
                row,
                siblings);
    }
}
