package org.dixit.archive.read;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.filter.ActorCriteria;
import org.dixit.archive.filter.ParticipationConditions;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.filter.StatementTable;
import org.dixit.archive.sql.ChildPages;
import org.dixit.archive.sql.ChildPages.Placed;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Slice;
import org.dixit.archive.sql.Sort;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.archive.sql.SqlReader;
import org.dixit.vocabulary.StatementRole;
import org.jspecify.annotations.Nullable;

/// Reads of statements and their participants: one SQL statement per call, however many parents there are, and
/// another one for the actors if there are many rows.
@Singleton
public class StatementReads {

    /// The number of participants below which reading all of them is cheap.
    private static final int FEW = 5000;

    /// From this many rows on, the actors are read by a statement of their own, each once and all in one pass over
    /// their index. For fewer rows, a lookup per row is cheaper than another round trip.
    private static final int MANY = 50;

    private final SqlReader sql;

    StatementReads(SqlReader sql) {
        this.sql = sql;
    }

    /// The kind of parent whose statements are read, and how they are found.
    public enum Scope {
        /// All statements of current texts, read with [#page].
        ALL("statement s", "s.current", StatementTable.CURRENT),
        /// The statements of a text; the parent is a revision.
        OF_REVISION("statement s", "s.revision_id = p.parent", StatementTable.STATEMENT),
        /// The statements of the current text of an article.
        OF_ARTICLE(
                "statement s",
                "s.revision_id = (SELECT x.current_revision_id FROM article x WHERE x.id = p.parent)",
                StatementTable.STATEMENT),
        /// The statements that a statement reports; the parent is a statement.
        REPORTED_BY("statement s", "s.reported_by_id = p.parent", StatementTable.STATEMENT),
        /// The statements that an actor made, alone or with others; a statement is found once even if the actor has
        /// both roles.
        SAID_BY("participation q", "q.actor_id = p.parent AND " + ParticipationConditions.SPOKEN, StatementTable.PART),
        /// The statements addressed to an actor.
        SAID_TO("participation q", "q.actor_id = p.parent AND q.current AND q.role = 'ADDRESSEE'", StatementTable.PART),
        /// The statements made about an actor.
        SAID_ABOUT(
                "participation q", "q.actor_id = p.parent AND q.current AND q.role = 'MENTIONED'", StatementTable.PART);

        private final String from;
        private final String where;
        private final StatementTable anchor;

        Scope(String from, String where, StatementTable anchor) {
            this.from = from;
            this.where = where;
            this.anchor = anchor;
        }

        /// Whether the statements can be sorted by their position in the text, since all are from one text.
        public boolean hasPositions() {
            return this == OF_REVISION || this == OF_ARTICLE || this == REPORTED_BY;
        }

        private SqlQuery children(StatementCriteria criteria, boolean row) {
            boolean joined = anchor == StatementTable.PART && (row || criteria.needsRow());
            SqlQuery children = SqlQuery.of("FROM " + from)
                    .add(joined ? "JOIN statement s ON s.id = q.statement_id" : "")
                    .add("WHERE " + where);
            criteria.addTo(children, anchor);
            return children;
        }
    }

    /// Returns a page of the statements of each parent; a parent without any is left out. If there may be many, they
    /// are returned without their speakers.
    public Map<UUID, Slice<StatementRow>> pages(
            Scope scope,
            List<UUID> parents,
            StatementCriteria criteria,
            StatementProjection projection,
            PageRequest page) {
        boolean many = parents.size() > 1 && parents.size() * page.size() >= MANY;
        StatementProjection read = many ? projection.withoutSpeaker() : projection;
        return childPages(scope, criteria, page.sort(), read)
                .pages(sql, parents, page, counts(criteria, read), StatementRow.reader(read));
    }

    /// Returns the number of statements of each parent.
    public Map<UUID, Integer> counts(Scope scope, List<UUID> parents, StatementCriteria criteria) {
        return StatementRow.counted(scope.children(criteria, false)).counts(sql, parents);
    }

    /// Returns a page of all statements.
    public Slice<StatementRow> page(StatementCriteria criteria, StatementProjection projection, PageRequest page) {
        return childPages(Scope.ALL, criteria, page.sort(), projection)
                .page(sql, page, counts(criteria, projection), StatementRow.reader(projection));
    }

    /// Whether to count along with the page. A search has to find all results before it can sort them; without one,
    /// the index for the order yields the page and another one the number.
    private static boolean counts(StatementCriteria criteria, StatementProjection projection) {
        return projection.total() && criteria.text() != null;
    }

    /// Returns the number of all statements.
    public int count(StatementCriteria criteria) {
        return StatementRow.counted(Scope.ALL.children(criteria, false)).count(sql);
    }

    /// Returns the statements with these keys, including those of former texts; unknown keys are left out.
    public Map<UUID, StatementRow> byIds(List<UUID> ids) {
        return sql.oneByParent(StatementRow.byIds(ids), StatementRow.reader(StatementProjection.NOTHING));
    }

    /// Returns an excerpt of each statement around the matches of `text`, which are enclosed in [SearchHeadline]
    /// marks.
    public Map<UUID, String> headlines(List<UUID> statements, String text) {
        return sql.oneByParent(
                SearchHeadline.of("s.content_words", text)
                        .add("FROM statement s WHERE s.id = ANY (?::uuid[])", statements),
                SearchHeadline::read);
    }

    /// Selects participants of statements, and the parts of them to read.
    ///
    /// @param role     their role
    /// @param criteria the actors to include
    /// @param words    whether to read the words for them
    /// @param ofActor  the components of [ActorRow] to read besides the key, `null` for all
    public record ParticipantSelection(
            StatementRole role,
            ActorCriteria criteria,
            boolean words,
            @Nullable Set<String> ofActor) {

        private ParticipantSelection withoutActors() {
            return new ParticipantSelection(role, criteria, words, Set.of());
        }

        private boolean onlyKeys() {
            return ofActor != null && ofActor.isEmpty();
        }

        /// Returns the FROM clause with `participation q`, joined to its `actor a` if anything but the key is used.
        private String from() {
            boolean joined = !onlyKeys() || !criteria.equals(ActorCriteria.ALL);
            return "FROM participation q" + (joined ? " JOIN actor a ON a.id = q.actor_id" : "");
        }
    }

    /// Returns a page of such participants of each statement, in the order of the text.
    public Map<UUID, Slice<ParticipantRow>> participants(
            ParticipantSelection parts, List<UUID> statements, PageRequest page) {
        if (statements.size() < MANY || parts.onlyKeys()) {
            return participants(parts, statements, page, FEW);
        }
        Map<UUID, Slice<ParticipantRow>> found = participants(parts.withoutActors(), statements, page, FEW);
        return named(found, parts.ofActor);
    }

    /// Reads all participants, which are few in each statement, and cuts the pages here; if there are `few` or more
    /// in all, the database chooses the pages.
    Map<UUID, Slice<ParticipantRow>> participants(
            ParticipantSelection parts, List<UUID> statements, PageRequest page, int few) {
        Map<UUID, List<Placed<ParticipantRow>>> rows =
                placed(parts, all(parts, statements, page).add("LIMIT ?", few));
        if (rows.values().stream().mapToInt(List::size).sum() == few) {
            rows = placed(parts, pages(parts, statements, page));
        }
        return ChildPages.slices(rows, page);
    }

    /// Returns the same pages with the requested components of the actors.
    private Map<UUID, Slice<ParticipantRow>> named(
            Map<UUID, Slice<ParticipantRow>> found, @Nullable Set<String> ofActor) {
        Set<UUID> keys = new LinkedHashSet<>();
        found.values()
                .forEach(slice ->
                        slice.rows().forEach(part -> keys.add(part.actor().id())));
        if (keys.isEmpty()) {
            return found;
        }
        Map<UUID, ActorRow> actors =
                sql.oneByParent(ActorRow.byKeys(List.copyOf(keys), ofActor), ActorRow.reader(ofActor));
        Map<UUID, Slice<ParticipantRow>> named = new LinkedHashMap<>();
        found.forEach((statement, slice) -> named.put(statement, slice.map(part -> part.of(actors))));
        return named;
    }

    private Map<UUID, List<Placed<ParticipantRow>>> placed(ParticipantSelection parts, SqlQuery query) {
        SqlReader.Reader<ParticipantRow> reader = ParticipantRow.reader(parts.words, parts.ofActor);
        return sql.listByParent(query, row -> {
            PageRequest.Key place = new PageRequest.Key(0, row.newKey()); // in the order of filing: by key alone
            return new Placed<>(reader.read(row), place, null);
        });
    }

    /// Returns the number of participants with `role` in each statement.
    public Map<UUID, Integer> participantCounts(StatementRole role, List<UUID> statements, ActorCriteria criteria) {
        SqlQuery children = SqlQuery.of("FROM participation q JOIN actor a ON a.id = q.actor_id")
                .add("WHERE q.statement_id = p.parent AND q.role = ?", role.name());
        criteria.addTo(children);
        return new ChildPages("", children, "", "").counts(sql, statements);
    }

    private static ChildPages childPages(
            Scope scope, StatementCriteria criteria, Sort sort, StatementProjection projection) {
        return StatementRow.childPages(
                scope.children(criteria, true),
                sort(scope.anchor, criteria, sort),
                scope.anchor.key(),
                sort == Sort.POSITION,
                projection);
    }

    /// Returns the expression of the sort value of statements.
    public static SqlQuery sort(StatementTable anchor, StatementCriteria criteria, Sort sort) {
        return switch (sort) {
            case POSITION -> SqlQuery.of("s.position");
            case RELEVANCE -> relevance(criteria.text());
            case NEWEST, OLDEST, NAME, LAST_NUMBER, MOST, FILED -> SqlQuery.of(anchor.dated());
        };
    }

    private static SqlQuery relevance(@Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException("sorting by relevance needs a text");
        }
        return SqlQuery.of("-ts_rank(s.content_search, " + StatementCriteria.SEARCH + ")::float8", text);
    }

    /// Builds a query of all such participants, in any order.
    private static SqlQuery all(ParticipantSelection parts, List<UUID> statements, PageRequest page) {
        SqlQuery query = SqlQuery.of(columns(parts))
                .add(parts.from())
                .add("WHERE q.statement_id = ANY (?::uuid[]) AND q.role = ?", statements, parts.role.name());
        return beyond(page, query, parts);
    }

    /// Builds a query of a page of such participants of each statement, chosen by the database.
    private static SqlQuery pages(ParticipantSelection parts, List<UUID> statements, PageRequest page) {
        SqlQuery query = SqlQuery.of(columns(parts))
                .add("FROM (SELECT q.*, row_number() OVER (PARTITION BY q.statement_id ORDER BY q.id "
                        + ChildPages.direction(page) + ") AS place")
                .add("FROM participation q JOIN actor a ON a.id = q.actor_id")
                .add("WHERE q.statement_id = ANY (?::uuid[]) AND q.role = ?", statements, parts.role.name());
        return beyond(page, query, parts)
                .add(") q JOIN actor a ON a.id = q.actor_id WHERE q.place <= ?", page.size() + 1);
    }

    private static String columns(ParticipantSelection parts) {
        return "SELECT q.statement_id, q.id AS sort_key, " + ParticipantRow.columns(parts.words, parts.ofActor);
    }

    private static SqlQuery beyond(PageRequest page, SqlQuery query, ParticipantSelection parts) {
        parts.criteria.addTo(query);
        PageRequest.Key from = page.from();
        if (from != null) {
            query.add("AND q.id" + ChildPages.beyond(ChildPages.direction(page)) + "?", from.id());
        }
        PageRequest.Key to = page.to();
        return to == null
                ? query
                : query.add("AND q.id" + ChildPages.before(ChildPages.direction(page)) + "?", to.id());
    }
}
