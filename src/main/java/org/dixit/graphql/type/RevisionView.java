package org.dixit.graphql.type;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.dixit.archive.read.RevisionRow;
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
import org.jspecify.annotations.Nullable;

/// A revision of an article, as clients see it.
@Type("Revision")
@Description("One version of the text of an article, exactly as received. It never changes.")
public record RevisionView(
        @Id @NonNull @Name("id") @Description("The global id.")
        String id,

        @Description("The number of this revision. The first is 1.")
        int number,

        @Description("Whether this is the current text of the article.")
        boolean current,

        @Description("When the text was received.") @NonNull Instant receivedAt,

        @Description("The length of the text in Unicode code points.")
        int length,

        @Description("The language as a BCP 47 tag; null if it is unknown.") @Nullable
        String language,

        @Description("Whether the text was analysed for actors and statements.")
        boolean analysed,

        @Description("Why the text was not analysed; null if it was.") @Nullable
        String notAnalysed,

        @Description("The name and version of the extractor that analysed the text; null if it was not analysed.")
        @Nullable
        String extractor,

        @Ignore RevisionRow row,
        @Ignore SiblingLoader<RevisionRow> siblings)
        implements Node {

    /// An edge to a revision.
    @Type("RevisionEdge")
    @Description("An edge in a list of revisions.")
    public record Edge(
            @NonNull @Description("The cursor of this edge.")
            String cursor,

            @NonNull @Description("The node at the end of the edge.")
            RevisionView node) {}

    /// A page of revisions.
    @Type("RevisionConnection")
    @Description("A connection to a list of revisions.")
    public record Connection(
            @NonNull @Description("The edges of this page.") List<@NonNull Edge> edges,

            @NonNull @Description("The nodes of this page, without their cursors.")
            List<@NonNull RevisionView> nodes,

            @NonNull @Description("Information about this page and the pages around it.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    static final ConnectionFactory<RevisionRow, RevisionView, Edge, Connection> FACTORY = new ConnectionFactory<>(
            ConnectionKind.REVISIONS,
            RevisionView::views,
            (cursor, node, row) -> new Edge(cursor, node),
            Connection::new);

    /// Returns a function that makes the views of the rows of one read, as siblings.
    public static Function<RevisionRow, RevisionView> views(Collection<RevisionRow> rows) {
        SiblingLoader<RevisionRow> siblings = new SiblingLoader<>(rows);
        return row -> of(row, siblings);
    }

    /// Makes the views of the rows of one read, as siblings, by key.
    public static Map<UUID, RevisionView> views(Map<UUID, RevisionRow> rows) {
        Function<RevisionRow, RevisionView> view = views(rows.values());
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> view.apply(entry.getValue())));
    }

    private static RevisionView of(RevisionRow row, SiblingLoader<RevisionRow> siblings) {
        return new RevisionView(
                GlobalId.of(GlobalId.Type.Revision, row.id()),
                row.number(),
                row.current(),
                row.receivedAt(),
                row.codePoints(),
                row.language(),
                row.analysed(),
                row.notAnalysed(),
                row.extractor(),
                row,
                siblings);
    }
}
