package org.dixit.graphql.type;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.read.StatementProjection;
import org.dixit.archive.read.StatementReads;
import org.dixit.archive.read.StatementReads.Scope;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Sort;
import org.dixit.graphql.filter.StatementFilter;
import org.dixit.graphql.filter.StatementOrder;
import org.dixit.graphql.relay.ConnectionArguments;
import org.dixit.graphql.relay.ConnectionKind;
import org.dixit.graphql.selection.SelectedFields;
import org.jspecify.annotations.Nullable;

/// Reads statements as connections. The statement fields of articles, actors and statements share it.
@Singleton
public class StatementConnections {

    private final StatementReads statements;

    StatementConnections(StatementReads statements) {
        this.statements = statements;
    }

    /// The arguments of a field of statements, which siblings share.
    public record StatementArguments(
            Scope scope, StatementCriteria criteria, PageRequest page, StatementProjection projection) {}

    /// Reads the arguments of a field.
    ///
    /// @throws InvalidArgumentException if they cannot be used
    public StatementArguments arguments(
            Scope scope,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable StatementFilter filter,
            @Nullable StatementOrder orderBy) {
        StatementOrder usual = scope.hasPositions() ? StatementOrder.POSITION : StatementOrder.NEWEST;
        StatementCriteria criteria = StatementFilter.criteria(filter);
        Sort order = StatementOrder.sort(orderBy, usual, criteria);
        return new StatementArguments(
                scope,
                criteria,
                ConnectionArguments.page(first, after, last, before, ConnectionKind.STATEMENTS, order),
                SelectedFields.current().ofStatements());
    }

    /// Returns the connection of each of `parents`, read with one SQL statement; the counts are read with another if
    /// they are selected.
    public Map<UUID, StatementView.Connection> connections(StatementArguments arguments, List<UUID> parents) {
        return StatementView.factory(arguments.criteria.text())
                .connections(
                        parents,
                        statements.pages(
                                arguments.scope, parents, arguments.criteria, arguments.projection, arguments.page),
                        arguments.page,
                        some -> statements.counts(arguments.scope, some, arguments.criteria));
    }

    /// Returns the connection of all statements.
    public StatementView.Connection all(StatementArguments arguments) {
        return StatementView.factory(arguments.criteria.text())
                .connection(
                        statements.page(arguments.criteria, arguments.projection, arguments.page),
                        arguments.page,
                        () -> statements.count(arguments.criteria));
    }
}
