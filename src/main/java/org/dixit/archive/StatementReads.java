package org.dixit.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dixit.extraction.StatementRole;
import org.jspecify.annotations.Nullable;

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
        ALL("statement s", "s.current", Anchor.CURRENT),
        /// Those of a text; the parent is a revision.
        OF_REVISION("statement s", "s.revision_id = p.parent", Anchor.STATEMENT),
        /// Those that a statement reports; the parent is a statement.
        REPORTED_BY("statement s", "s.reported_by_id = p.parent", Anchor.STATEMENT),
        /// Those that an actor said, alone or with others; where an actor should be both, it is found once.
        SAID_BY("participation q", "q.actor_id = p.parent AND " + Parts.SPOKEN, Anchor.PART),
        /// Those that were said to an actor.
        SAID_TO("participation q", "q.actor_id = p.parent AND q.current AND q.role = 'ADDRESSEE'", Anchor.PART),
        /// Those that were said about an actor.
        SAID_ABOUT("participation q", "q.actor_id = p.parent AND q.current AND q.role = 'MENTIONED'", Anchor.PART);

        private final String from;
        private final String where;
        private final Anchor anchor;

        Scope(String from, String where, Anchor anchor) {
            this.from = from;
            this.where = where;
            this.anchor = anchor;
        }

        /// Whether its statements can be sorted by their place in the text: all stand in one.
        public boolean hasPositions() {
            return this == OF_REVISION || this == REPORTED_BY;
        }

        private Query children(WhichStatements which, boolean row) {
            boolean joined = anchor == Anchor.PART && (row || which.needsRow());
            Query children = Query.of("FROM " + from)
                    .add(joined ? "JOIN statement s ON s.id = q.statement_id" : "")
                    .add("WHERE " + where);
            which.addTo(children, anchor);
            return children;
        }
    }

    /// A page of the statements of each parent; a parent without any is left out.
    public Map<UUID, Slice<StatementRow>> pages(Scope scope, List<UUID> parents, WhichStatements which, Page page) {
        return level(scope, which, page.sort(), true).pages(sql, parents, page, StatementRow::read);
    }

    /// The number of statements of each parent.
    public Map<UUID, Integer> counts(Scope scope, List<UUID> parents, WhichStatements which) {
        return level(scope, which, Sort.NEWEST, false).counts(sql, parents);
    }

    /// A page of all statements.
    public Slice<StatementRow> page(WhichStatements which, Page page) {
        return level(Scope.ALL, which, page.sort(), true).page(sql, page, StatementRow::read);
    }

    /// The number of all statements.
    public int count(WhichStatements which) {
        return level(Scope.ALL, which, Sort.NEWEST, false).count(sql);
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

    /// The words of each statement around those that `text` finds, which stand between [Headline] marks.
    public Map<UUID, String> headlines(List<UUID> statements, String text) {
        return sql.oneByParent(
                Headline.of("s.content_words", text).add("FROM statement s WHERE s.id = ANY (?::uuid[])", statements),
                row -> row.getString("headline"));
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
    public Map<UUID, Slice<PartRow>> participants(
            StatementRole role, List<UUID> statements, WhichActors which, Page page) {
        return participants(role, which).pages(sql, statements, page, PartRow::read);
    }

    /// The number of those who have `role` in each statement.
    public Map<UUID, Integer> participantCounts(StatementRole role, List<UUID> statements, WhichActors which) {
        return participants(role, which).counts(sql, statements);
    }

    private static Level level(Scope scope, WhichStatements which, Sort sort, boolean row) {
        return new Level(
                StatementRow.COLUMNS, scope.children(which, row), sort(scope.anchor, which, sort), scope.anchor.key());
    }

    /// The expression of the sort value of statements.
    static Query sort(Anchor anchor, WhichStatements which, Sort sort) {
        return switch (sort) {
            case POSITION -> Query.of("s.position");
            case RELEVANCE -> relevance(which.text());
            case NEWEST, OLDEST, NAME, LAST_NUMBER, MOST, FILED -> Query.of(anchor.dated());
        };
    }

    private static Query relevance(@Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException("relevance to no text");
        }
        return Query.of("-ts_rank(s.content_search, " + WhichStatements.SEARCH + ")::float8", text);
    }

    private static Level participants(StatementRole role, WhichActors which) {
        Query children = Query.of("FROM participation q JOIN actor a ON a.id = q.actor_id")
                .add("WHERE q.statement_id = p.parent AND q.role = ?", role.name());
        which.addTo(children);
        return new Level(PartRow.COLUMNS, children, "0", "q.id");
    }
}
