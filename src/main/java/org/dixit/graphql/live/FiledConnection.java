package org.dixit.graphql.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dixit.archive.feed.FilingPage;
import org.dixit.archive.feed.FilingPosition;
import org.dixit.archive.read.StatementRow;
import org.dixit.graphql.relay.FilingCursor;
import org.dixit.graphql.relay.PageInfo;
import org.dixit.graphql.type.StatementView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// Statements in the order in which they were filed.
@Type("FiledStatementConnection")
@Description("A connection to statements in the order in which they were filed.")
public record FiledConnection(
        @NonNull @Description("The edges of this page.") List<@NonNull Edge> edges,

        @NonNull @Description("The statements.") List<@NonNull StatementView> nodes,

        @NonNull
        @Description(
                "Information about this page. endCursor is never null: use it as after to get what is filed later.")
        PageInfo pageInfo) {

    /// A statement with its position in the order of filing.
    @Type("FiledStatementEdge")
    @Description("An edge in the list of filed statements.")
    public record Edge(
            @NonNull
            @Description(
                    "The position in the order of filing. It does not expire, and is also accepted by statementFiled.")
            String cursor,

            @NonNull @Description("The statement.") StatementView node) {}

    /// Makes the page that was read after `after`.
    static FiledConnection of(FilingPage slice, FilingPosition after) {
        Function<StatementRow, StatementView> view = StatementView.views(slice.rows());
        List<StatementView> nodes = slice.rows().stream().map(view).toList();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            edges.add(new Edge(FilingCursor.of(slice.places().get(i)), nodes.get(i)));
        }
        return new FiledConnection(
                edges,
                nodes,
                new PageInfo(
                        slice.more(),
                        !after.equals(FilingPosition.START),
                        () -> edges.isEmpty() ? null : edges.getFirst().cursor(),
                        () -> FilingCursor.of(slice.next())));
    }
}
