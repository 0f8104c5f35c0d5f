package org.dixit.archive;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dixit.archive.Level.Placed;
import org.dixit.extraction.StatementRole;
import org.jspecify.annotations.Nullable;

/// Reads of statements and their participants: one SQL statement a call, however many parents there are, and one more
/// for the actors of many rows.
@Singleton
public class StatementReads {

    /// So many participants are no burden to read.
    private static final int FEW = 5000;

    /// Of so many rows the actors are read by a statement of their own, each once and all in one pass over their index.
    /// Where there are fewer, a search for each row is cheaper than one more round trip.
    private static final int MANY = 50;

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
        /// Those of the current text of an article.
        OF_ARTICLE(
                "statement s",
                "s.revision_id = (SELECT x.current_revision_id FROM article x WHERE x.id = p.parent)",
                Anchor.STATEMENT),
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
            return this == OF_REVISION || this == OF_ARTICLE || this == REPORTED_BY;
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

    /// A page of the statements of each parent; a parent without any is left out. Many statements come without their
    /// speakers.
    public Map<UUID, Slice<StatementRow>> pages(
            Scope scope, List<UUID> parents, WhichStatements which, Along along, Page page) {
        boolean many = parents.size() > 1 && parents.size() * page.size() >= MANY;
        Along read = many ? along.withoutSpeaker() : along;
        return level(scope, which, page.sort(), read)
                .pages(sql, parents, page, counts(which, read), StatementRow.reader(read));
    }

    /// The number of statements of each parent.
    public Map<UUID, Integer> counts(Scope scope, List<UUID> parents, WhichStatements which) {
        return StatementRow.counted(scope.children(which, false)).counts(sql, parents);
    }

    /// A page of all statements.
    public Slice<StatementRow> page(WhichStatements which, Along along, Page page) {
        return level(Scope.ALL, which, page.sort(), along)
                .page(sql, page, counts(which, along), StatementRow.reader(along));
    }

    /// A search finds everything before it can sort it; without one, the order's index gives the page and another one
    /// the number.
    private static boolean counts(WhichStatements which, Along along) {
        return along.total() && which.text() != null;
    }

    /// The number of all statements.
    public int count(WhichStatements which) {
        return StatementRow.counted(Scope.ALL.children(which, false)).count(sql);
    }

    /// The statements with these keys, also those of former texts; unknown keys are left out.
    public Map<UUID, StatementRow> byIds(List<UUID> ids) {
        return sql.oneByParent(StatementRow.byIds(ids), StatementRow.reader(Along.NOTHING));
    }

    /// The words of each statement around those that `text` finds, which stand between [Headline] marks.
    public Map<UUID, String> headlines(List<UUID> statements, String text) {
        return sql.oneByParent(
                Headline.of("s.content_words", text).add("FROM statement s WHERE s.id = ANY (?::uuid[])", statements),
                Headline::read);
    }

    /// Some who have a part in statements, and how much of them to read.
    ///
    /// @param role    their part
    /// @param which   the actors that count
    /// @param words   whether the words for them are wanted
    /// @param ofActor the components of [ActorRow] that are wanted beside the key, `null` for all
    public record WhichParts(
            StatementRole role,
            WhichActors which,
            boolean words,
            @Nullable Set<String> ofActor) {

        private WhichParts withoutActors() {
            return new WhichParts(role, which, words, Set.of());
        }

        private boolean onlyKeys() {
            return ofActor != null && ofActor.isEmpty();
        }

        /// What brings `participation q`, and its `actor a` where anything but the key is asked of it.
        private String from() {
            boolean joined = !onlyKeys() || !which.equals(WhichActors.ALL);
            return "FROM participation q" + (joined ? " JOIN actor a ON a.id = q.actor_id" : "");
        }
    }

    /// A page of such parts in each statement, in the order of the text.
    public Map<UUID, Slice<PartRow>> participants(WhichParts parts, List<UUID> statements, Page page) {
        if (statements.size() < MANY || parts.onlyKeys()) {
            return participants(parts, statements, page, FEW);
        }
        Map<UUID, Slice<PartRow>> found = participants(parts.withoutActors(), statements, page, FEW);
        return named(found, parts.ofActor);
    }

    /// They are few in each statement: all are read and the pages cut here, but where there are `few` of them or more.
    Map<UUID, Slice<PartRow>> participants(WhichParts parts, List<UUID> statements, Page page, int few) {
        Map<UUID, List<Placed<PartRow>>> rows =
                placed(parts, all(parts, statements, page).add("LIMIT ?", few));
        if (rows.values().stream().mapToInt(List::size).sum() == few) {
            rows = placed(parts, pages(parts, statements, page));
        }
        return Level.slices(rows, page);
    }

    /// The same with what is wanted of the actors.
    private Map<UUID, Slice<PartRow>> named(Map<UUID, Slice<PartRow>> found, @Nullable Set<String> ofActor) {
        Set<UUID> keys = new LinkedHashSet<>();
        found.values()
                .forEach(slice ->
                        slice.rows().forEach(part -> keys.add(part.actor().id())));
        if (keys.isEmpty()) {
            return found;
        }
        Map<UUID, ActorRow> actors =
                sql.oneByParent(ActorRow.byKeys(List.copyOf(keys), ofActor), ActorRow.reader(ofActor));
        Map<UUID, Slice<PartRow>> named = new LinkedHashMap<>();
        found.forEach((statement, slice) -> named.put(statement, slice.map(part -> part.of(actors))));
        return named;
    }

    private Map<UUID, List<Placed<PartRow>>> placed(WhichParts parts, Query query) {
        Sql.Reader<PartRow> reader = PartRow.reader(parts.words, parts.ofActor);
        return sql.listByParent(query, row -> {
            Page.Key place = new Page.Key(0, row.newKey()); // as filed: by key alone
            return new Placed<>(reader.read(row), place, null);
        });
    }

    /// The number of those who have `role` in each statement.
    public Map<UUID, Integer> participantCounts(StatementRole role, List<UUID> statements, WhichActors which) {
        Query children = Query.of("FROM participation q JOIN actor a ON a.id = q.actor_id")
                .add("WHERE q.statement_id = p.parent AND q.role = ?", role.name());
        which.addTo(children);
        return new Level("", children, "", "").counts(sql, statements);
    }

    private static Level level(Scope scope, WhichStatements which, Sort sort, Along along) {
        return StatementRow.level(
                scope.children(which, true),
                sort(scope.anchor, which, sort),
                scope.anchor.key(),
                sort == Sort.POSITION,
                along);
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

    /// All such parts, in any order.
    private static Query all(WhichParts parts, List<UUID> statements, Page page) {
        Query query = Query.of(columns(parts))
                .add(parts.from())
                .add("WHERE q.statement_id = ANY (?::uuid[]) AND q.role = ?", statements, parts.role.name());
        return beyond(page, query, parts);
    }

    /// A page of such parts in each statement, chosen by the database.
    private static Query pages(WhichParts parts, List<UUID> statements, Page page) {
        Query query = Query.of(columns(parts))
                .add("FROM (SELECT q.*, row_number() OVER (PARTITION BY q.statement_id ORDER BY q.id "
                        + Level.direction(page) + ") AS place")
                .add("FROM participation q JOIN actor a ON a.id = q.actor_id")
                .add("WHERE q.statement_id = ANY (?::uuid[]) AND q.role = ?", statements, parts.role.name());
        return beyond(page, query, parts)
                .add(") q JOIN actor a ON a.id = q.actor_id WHERE q.place <= ?", page.size() + 1);
    }

    private static String columns(WhichParts parts) {
        return "SELECT q.statement_id, q.id AS sort_key, " + PartRow.columns(parts.words, parts.ofActor);
    }

    private static Query beyond(Page page, Query query, WhichParts parts) {
        parts.which.addTo(query);
        Page.Key from = page.from();
        if (from != null) {
            query.add("AND q.id" + Level.beyond(Level.direction(page)) + "?", from.id());
        }
        Page.Key to = page.to();
        return to == null ? query : query.add("AND q.id" + Level.before(Level.direction(page)) + "?", to.id());
    }
}
