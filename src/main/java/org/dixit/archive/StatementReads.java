package org.dixit.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dixit.extraction.StatementRole;

/// Reads of statements and their participants: one SQL statement a call, however many parents there are.
@ApplicationScoped
public class StatementReads {

    private final Sql sql;

    StatementReads(Sql sql) {
        this.sql = sql;
    }

    /// Whose statements: what the parents are, and how their statements are found.
    public enum Scope {
        /// All statements of current texts; read them with [#page].
        ALL("FROM statement s WHERE s.current", "s.dated", "s.id"),
        /// Those of a text; the parent is a revision.
        OF_REVISION("FROM statement s WHERE s.revision_id = p.parent", "s.dated", "s.id"),
        /// Those that a statement reports; the parent is a statement.
        REPORTED_BY("FROM statement s WHERE s.reported_by_id = p.parent", "s.dated", "s.id"),
        /// Those that an actor said, alone or with others; where an actor should be both, it is found once.
        SAID_BY("""
                FROM participation q JOIN statement s ON s.id = q.statement_id
                WHERE q.actor_id = p.parent AND q.current AND q.role IN ('SPEAKER', 'CO_SPEAKER')
                AND (q.role = 'SPEAKER' OR NOT EXISTS (SELECT FROM participation o WHERE o.statement_id = q.statement_id
                    AND o.role = 'SPEAKER' AND o.actor_id = q.actor_id))""", "q.dated", "q.statement_id"),
        /// Those that were said to an actor.
        SAID_TO("""
                FROM participation q JOIN statement s ON s.id = q.statement_id
                WHERE q.actor_id = p.parent AND q.current AND q.role = 'ADDRESSEE'""", "q.dated", "q.statement_id"),
        /// Those that were said about an actor.
        SAID_ABOUT("""
                FROM participation q JOIN statement s ON s.id = q.statement_id
                WHERE q.actor_id = p.parent AND q.current AND q.role = 'MENTIONED'""", "q.dated", "q.statement_id");

        private final String children;
        private final String dated;
        private final String key;

        Scope(String children, String dated, String key) {
            this.children = children;
            this.dated = dated;
            this.key = key;
        }

        /// Whether its statements can be sorted by their place in the text: all stand in one.
        public boolean hasPositions() {
            return this == OF_REVISION || this == REPORTED_BY;
        }
    }

    /// A page of the statements of each parent; a parent without any is left out.
    public Map<UUID, Slice<StatementRow>> pages(Scope scope, List<UUID> parents, WhichStatements which, Page page) {
        return level(scope, which, page.sort()).pages(sql, parents, page, StatementRow::read);
    }

    /// The number of statements of each parent.
    public Map<UUID, Integer> counts(Scope scope, List<UUID> parents, WhichStatements which) {
        return level(scope, which, Sort.NEWEST).counts(sql, parents);
    }

    /// A page of all statements.
    public Slice<StatementRow> page(WhichStatements which, Page page) {
        return pages(Scope.ALL, List.of(Level.ROOT), which, page).getOrDefault(Level.ROOT, Slice.empty());
    }

    /// The number of all statements.
    public int count(WhichStatements which) {
        return counts(Scope.ALL, List.of(Level.ROOT), which).getOrDefault(Level.ROOT, 0);
    }

    /// The statements with these keys, also those of former texts; unknown keys are left out.
    public Map<UUID, StatementRow> byIds(List<UUID> ids) {
        return sql
                .list(
                        Query.of("SELECT " + StatementRow.COLUMNS)
                                .add("FROM statement s WHERE s.id = ANY (?::uuid[])", ids),
                        StatementRow::read)
                .stream()
                .collect(Collectors.toMap(StatementRow::id, Function.identity()));
    }

    /// The speaker of each statement that has one.
    public Map<UUID, ActorRow> speakers(List<UUID> statements) {
        return sql.oneByParent(
                Query.of("SELECT q.statement_id AS parent, " + ActorRow.COLUMNS)
                        .add("FROM participation q JOIN actor a ON a.id = q.actor_id")
                        .add("WHERE q.role = 'SPEAKER' AND q.statement_id = ANY (?::uuid[])", statements),
                ActorRow::read);
    }

    /// A page of those who have `role` in each statement, in the order of the text.
    public Map<UUID, Slice<PartRow>> participants(StatementRole role, List<UUID> statements, Page page) {
        return participants(role).pages(sql, statements, page, PartRow::read);
    }

    /// The number of those who have `role` in each statement.
    public Map<UUID, Integer> participantCounts(StatementRole role, List<UUID> statements) {
        return participants(role).counts(sql, statements);
    }

    private static Level level(Scope scope, WhichStatements which, Sort sort) {
        Query children = Query.of(scope.children);
        which.addTo(children, scope.dated);
        return new Level(StatementRow.COLUMNS, children, sort == Sort.POSITION ? "s.position" : scope.dated, scope.key);
    }

    private static Level participants(StatementRole role) {
        return new Level(
                PartRow.COLUMNS,
                Query.of("FROM participation q JOIN actor a ON a.id = q.actor_id")
                        .add("WHERE q.statement_id = p.parent AND q.role = ?", role.name()),
                "0",
                "q.id");
    }
}
