package org.dixit.graphql;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.dixit.archive.RevisionRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/// A text of an article as clients see it.
@Type("Revision")
@Description("A text of an article exactly as it was received. It never changes.")
public record RevisionView(
        @Id @NonNull @Name("id") @Description("The global id.")
        String id,

        @Description("Its number among the texts of the article, from 1.")
        int number,

        @Description("Whether it is the current text.") boolean current,
        @Description("When it was received.") @NonNull Instant receivedAt,

        @Description("The number of Unicode code points in it.")
        int length,

        @Description("The language as a BCP 47 tag.") @Nullable
        String language,

        @Description("Whether actors and statements were looked for.")
        boolean analysed,

        @Description("Why they were not.") @Nullable String notAnalysed,

        @Description("The name and version of the rules that analysed it.") @Nullable
        String extractor,

        @Ignore RevisionRow row,
        @Ignore Siblings<RevisionRow> siblings)
        implements Node {

    /// An edge to it.
    @Type("RevisionEdge")
    @Description("A place in a list of revisions.")
    public record Edge(
            @NonNull @Description("The cursor of the place.")
            String cursor,

            @NonNull @Description("What stands there.") RevisionView node) {}

    /// A page of them.
    @Type("RevisionConnection")
    @Description("A page of revisions.")
    public record Connection(
            @NonNull @Description("The places of the page.") List<@NonNull Edge> edges,

            @NonNull @Description("What stands there, without cursors.")
            List<@NonNull RevisionView> nodes,

            @NonNull @Description("Where the page stands among the others.")
            PageInfo pageInfo,

            @Ignore IntSupplier total) {}

    static final Shape<RevisionRow, RevisionView, Edge, Connection> SHAPE = new Shape<>(
            Listed.REVISIONS, RevisionView::level, (cursor, node, row) -> new Edge(cursor, node), Connection::new);

    /// The views of rows that one read gave.
    static Function<RevisionRow, RevisionView> level(Collection<RevisionRow> rows) {
        Siblings<RevisionRow> siblings = new Siblings<>(rows);
        return row -> of(row, siblings);
    }

    /// The views of rows that one read gave, each under its key.
    static Map<UUID, RevisionView> level(Map<UUID, RevisionRow> rows) {
        Function<RevisionRow, RevisionView> view = level(rows.values());
        return rows.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> view.apply(entry.getValue())));
    }

    private static RevisionView of(RevisionRow row, Siblings<RevisionRow> siblings) {
        return new RevisionView(
                Ids.of(Ids.Type.Revision, row.id()),
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
