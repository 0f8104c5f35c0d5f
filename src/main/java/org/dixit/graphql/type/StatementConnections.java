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
    public record Ask(Scope scope, StatementCriteria which, PageRequest page, StatementProjection along) {}

    /// Reads the arguments of a field.
    ///
    /// @throws InvalidArgumentException if they cannot be used
    public Ask ask(
            Scope scope,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable StatementFilter filter,
            @Nullable StatementOrder orderBy) {
        StatementOrder usual = scope.hasPositions() ? StatementOrder.POSITION : StatementOrder.NEWEST;
        StatementCriteria which = StatementFilter.which(filter);
        Sort order = StatementOrder.sort(orderBy, usual, which);
        return new Ask(
                scope,
                which,
                ConnectionArguments.page(first, after, last, before, ConnectionKind.STATEMENTS, order),
                SelectedFields.now().ofStatements());
    }

    /// Returns the connection of each of `parents`, read with one SQL statement; the counts are read with another if
    /// they are selected.
    public Map<UUID, StatementView.Connection> connections(Ask ask, List<UUID> parents) {
        return StatementView.shape(ask.which.text())
                .connections(
                        parents,
                        statements.pages(ask.scope, parents, ask.which, ask.along, ask.page),
                        ask.page,
                        some -> statements.counts(ask.scope, some, ask.which));
    }

    /// Returns the connection of all statements.
    public StatementView.Connection all(Ask ask) {
        return StatementView.shape(ask.which.text())
                .connection(
                        statements.page(ask.which, ask.along, ask.page), ask.page, () -> statements.count(ask.which));
    }
}
