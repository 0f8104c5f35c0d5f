package org.dixit.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dixit.archive.FiledSlice;
import org.dixit.archive.FilingPlace;
import org.dixit.archive.StatementRow;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// Statements in the order in which they were filed.
@Type("FiledStatementConnection")
@Description("Statements in the order in which they were filed.")
public record FiledConnection(
        @NonNull @Description("The statements with their places.")
        List<@NonNull Edge> edges,

        @NonNull @Description("The statements.") List<@NonNull StatementView> nodes,

        @NonNull
        @Description(
                "Where the page stands. The endCursor is always there: what is filed later is found with after: endCursor.")
        PageInfo pageInfo) {

    /// A statement with its place.
    @Type("FiledStatementEdge")
    @Description("A statement with its place in the order of filing.")
    public record Edge(
            @NonNull @Description("The place. It stays good, here and in statementFiled.")
            String cursor,

            @NonNull @Description("The statement.") StatementView node) {}

    /// The page that was read behind `after`.
    static FiledConnection of(FiledSlice slice, FilingPlace after) {
        Function<StatementRow, StatementView> view = StatementView.level(slice.rows());
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
                        !after.equals(FilingPlace.START),
                        () -> edges.isEmpty() ? null : edges.getFirst().cursor(),
                        () -> FilingCursor.of(slice.next())));
    }
}
