package org.dixit.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.dixit.archive.MentionRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A mention as clients see it.
@Type("Mention")
@Description("A stretch of a text that stands for an actor.")
public record MentionView(
        @Id @NonNull @Name("id") @Description("The global id.")
        String id,

        @Description("Its place and words.") @NonNull SpanView span,
        @Description("Its form.") @NonNull MentionKind kind,

        @Description("How likely it stands for this actor, over 0 to 1.")
        double confidence,

        @Ignore MentionRow row,
        @Ignore Siblings<MentionRow> siblings)
        implements Node {

    /// An edge to it.
    @Type("MentionEdge")
    @Description("A place in a list of mentions.")
    public record Edge(
            @NonNull @Description("The cursor of the place.")
            String cursor,

            @NonNull @Description("What stands there.") MentionView node) {}

    /// A page of them.
    @Type("MentionConnection")
    @Description("A page of mentions.")
    public record Connection(
            @NonNull @Description("The places of the page.") List<@NonNull Edge> edges,

            @NonNull @Description("What stands there, without cursors.")
            List<@NonNull MentionView> nodes,

            @NonNull @Description("Where the page stands among the others.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    static final Shape<MentionRow, MentionView, Edge, Connection> SHAPE = new Shape<>(
            Listed.MENTIONS, MentionView::level, (cursor, node, row) -> new Edge(cursor, node), Connection::new);

    /// The views of rows that one read gave.
    static Function<MentionRow, MentionView> level(Collection<MentionRow> rows) {
        Siblings<MentionRow> siblings = new Siblings<>(rows);
        Stretches stretches = new Stretches(() -> rows.stream()
                .map(row -> SpanView.place(row.revisionId(), row.words().span())));
        return row -> of(row, stretches, siblings);
    }

    /// The views of rows that one read gave, each under its key.
    static Map<UUID, MentionView> level(Map<UUID, MentionRow> rows) {
        Function<MentionRow, MentionView> view = level(rows.values());
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> view.apply(entry.getValue())));
    }

    private static MentionView of(MentionRow row, Stretches stretches, Siblings<MentionRow> siblings) {
        return new MentionView(
                Ids.of(Ids.Type.Mention, row.id()),
                SpanView.of(row.revisionId(), row.words().span(), row.words().words(), stretches),
                MentionKind.of(row.kind()),
                row.confidence(),
                row,
                siblings);
    }
}
