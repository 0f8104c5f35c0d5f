package org.dixit.graphql;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dixit.archive.Along;
import org.dixit.archive.Page;
import org.dixit.archive.Sort;
import org.dixit.archive.StatementReads;
import org.dixit.archive.StatementReads.Scope;
import org.dixit.archive.WhichStatements;
import org.jspecify.annotations.Nullable;

/// The statements of any parents as connections: what the fields of articles, actors and statements have in common.
@Singleton
class StatementLevels {

    private final StatementReads statements;

    StatementLevels(StatementReads statements) {
        this.statements = statements;
    }

    /// What a client asks of the statements of a parent; a question that siblings share.
    record Ask(Scope scope, WhichStatements which, Page page, Along along) {}

    /// Reads the arguments of a field.
    ///
    /// @throws Refused where they cannot be used
    Ask ask(
            Scope scope,
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            @Nullable StatementFilter filter,
            @Nullable StatementOrder orderBy) {
        StatementOrder usual = scope.hasPositions() ? StatementOrder.POSITION : StatementOrder.NEWEST;
        WhichStatements which = StatementFilter.which(filter);
        Sort order = StatementOrder.sort(orderBy, usual, which);
        return new Ask(
                scope,
                which,
                Paging.page(first, after, last, before, Listed.STATEMENTS, order),
                Wanted.now().ofStatements());
    }

    /// The connection of each of `parents`, in one statement; the counts in another where they are selected.
    Map<UUID, StatementView.Connection> connections(Ask ask, List<UUID> parents) {
        return StatementView.shape(ask.which.text())
                .connections(
                        parents,
                        statements.pages(ask.scope, parents, ask.which, ask.along, ask.page),
                        ask.page,
                        some -> statements.counts(ask.scope, some, ask.which));
    }

    /// The connection of all statements.
    StatementView.Connection all(Ask ask) {
        return StatementView.shape(ask.which.text())
                .connection(
                        statements.page(ask.which, ask.along, ask.page), ask.page, () -> statements.count(ask.which));
    }
}
