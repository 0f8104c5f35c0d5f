package org.dixit.graphql.type;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.dixit.archive.read.MentionRow;
import org.dixit.graphql.relay.ConnectionFactory;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.relay.GlobalId;
import org.dixit.graphql.relay.Node;
import org.dixit.graphql.relay.PageInfo;
import org.dixit.graphql.relay.SiblingLoader;
import org.dixit.vocabulary.MentionKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A mention as clients see it.
@Type("Mention")
@Description("A span of text that refers to an actor.")
public record MentionView(
        @Id @NonNull @Name("id") @Description("The global id.")
        String id,

        @Description("The position and the words of the mention.") @NonNull
        SpanView span,

        @Description("The form of the mention: a name, a description, a pronoun or an adjective.") @NonNull
        MentionKind kind,

        @Description("The probability that the span refers to this actor, greater than 0 and at most 1.")
        double confidence,

        @Ignore MentionRow row,
        @Ignore SiblingLoader<MentionRow> siblings)
        implements Node {

    /// An edge to a mention.
    @Type("MentionEdge")
    @Description("An edge in a list of mentions.")
    public record Edge(
            @NonNull @Description("The cursor of this edge.")
            String cursor,

            @NonNull @Description("The node at the end of the edge.")
            MentionView node) {}

    /// A page of mentions.
    @Type("MentionConnection")
    @Description("A connection to a list of mentions.")
    public record Connection(
            @NonNull @Description("The edges of this page.") List<@NonNull Edge> edges,

            @NonNull @Description("The nodes of this page, without their cursors.")
            List<@NonNull MentionView> nodes,

            @NonNull @Description("Information about this page and the pages around it.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    static final ConnectionFactory<MentionRow, MentionView, Edge, Connection> FACTORY = new ConnectionFactory<>(
            ConnectionKind.MENTIONS,
            MentionView::views,
            (cursor, node, row) -> new Edge(cursor, node),
            Connection::new);

    /// Returns a function that makes the views of the rows of one read, as siblings.
    public static Function<MentionRow, MentionView> views(Collection<MentionRow> rows) {
        SiblingLoader<MentionRow> siblings = new SiblingLoader<>(rows);
        SpanBatch stretches = new SpanBatch(() -> rows.stream()
                .map(row -> SpanView.range(row.revisionId(), row.words().span())));
        return row -> of(row, stretches, siblings);
    }

    /// Makes the views of the rows of one read, as siblings, by key.
    public static Map<UUID, MentionView> views(Map<UUID, MentionRow> rows) {
        Function<MentionRow, MentionView> view = views(rows.values());
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> view.apply(entry.getValue())));
    }

    private static MentionView of(MentionRow row, SpanBatch stretches, SiblingLoader<MentionRow> siblings) {
        return new MentionView(
                GlobalId.of(GlobalId.Type.Mention, row.id()),
                SpanView.of(row.revisionId(), row.words().span(), row.words().words(), stretches),
                row.kind(),
                row.confidence(),
                row,
                siblings);
    }
}
