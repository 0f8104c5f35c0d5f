package org.dixit.archive.read;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.dixit.archive.filter.ActorCriteria;
import org.dixit.archive.filter.ParticipationConditions;
import org.dixit.archive.sql.ChildPages;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.ResultRow;
import org.dixit.archive.sql.Slice;
import org.dixit.archive.sql.Sort;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.archive.sql.SqlReader;

/// Reads of actors, their names and roles: one SQL statement per call, however many parents there are.
@Singleton
public class ActorReads {

    private final SqlReader sql;

    ActorReads(SqlReader sql) {
        this.sql = sql;
    }

    /// Returns a page of all actors that are not merged into others.
    public Slice<ActorRow> page(ActorCriteria criteria, PageRequest page) {
        return allPages(criteria, page.sort()).page(sql, page, ActorRow::read);
    }

    /// Returns the number of all actors that are not merged into others.
    public int count(ActorCriteria criteria) {
        return allPages(criteria, Sort.NAME).count(sql);
    }

    /// Returns a page of the actors that each text mentions; the parents are revisions.
    public Map<UUID, Slice<ActorRow>> mentionedIn(List<UUID> revisions, ActorCriteria criteria, PageRequest page) {
        return revisionPages(criteria, page.sort()).pages(sql, revisions, page, ActorRow::read);
    }

    /// Returns the number of actors that each text mentions; the parents are revisions.
    public Map<UUID, Integer> mentionedInCounts(List<UUID> revisions, ActorCriteria criteria) {
        return revisionPages(criteria, Sort.NAME).counts(sql, revisions);
    }

    /// Returns the actors with these keys, the kept actor in place of a merged one; unknown keys are left out.
    public Map<UUID, ActorRow> byIds(List<UUID> ids) {
        return sql.oneByParent(byKeys(ids), ActorRow::read);
    }

    /// Like [#byIds], but sent together with the next read.
    public Supplier<Map<UUID, ActorRow>> byIdsWithNext(List<UUID> ids) {
        return sql.oneByParentWithNext(byKeys(ids), ActorRow::read);
    }

    /// Returns the actors with these keys, which must be keys of speakers, so that none is merged.
    public Map<UUID, ActorRow> speakers(List<UUID> keys) {
        return sql.oneByParent(ActorRow.byKeys(keys, null), ActorRow.reader(null));
    }

    /// Returns the name of each actor that is most similar to `name`, for actors that have a similar one.
    public Map<UUID, NameMatch> matches(List<UUID> actors, String name) {
        return sql.oneByParent(
                SqlQuery.of("SELECT w.actor_id AS parent, w.name, w.similarity FROM")
                        .add(ActorCriteria.named(name))
                        .add("w WHERE w.actor_id = ANY (?::uuid[])", actors),
                row -> new NameMatch(row.text(), row.doubleValue()));
    }

    /// Returns all names of each actor, in the order of filing.
    public Map<UUID, List<String>> names(List<UUID> actors) {
        return sql.listByParent(
                SqlQuery.of("SELECT actor_id AS parent, name FROM actor_name")
                        .add("WHERE actor_id = ANY (?::uuid[]) ORDER BY actor_id, id", actors),
                ResultRow::text);
    }

    /// Returns a page of the roles that current texts ascribe to each actor.
    public Map<UUID, Slice<RoleRow>> roles(List<UUID> actors, PageRequest page) {
        return ROLES.pages(sql, actors, page, RoleRow::read);
    }

    /// Returns the number of roles that current texts ascribe to each actor.
    public Map<UUID, Integer> roleCounts(List<UUID> actors) {
        return ROLES.counts(sql, actors);
    }

    /// Returns the roles with these keys; unknown keys are left out.
    public Map<UUID, RoleRow> rolesByIds(List<UUID> ids) {
        return sql.oneByParent(
                SqlQuery.of("SELECT o.id AS parent, " + RoleRow.COLUMNS)
                        .add("FROM actor_role o JOIN article_revision r ON r.id = o.revision_id")
                        .add("WHERE o.id = ANY (?::uuid[])", ids),
                RoleRow::read);
    }

    private static final ChildPages ROLES = new ChildPages(
            RoleRow.COLUMNS,
            SqlQuery.of("FROM actor_role o JOIN article_revision r ON r.id = o.revision_id")
                    .add("WHERE o.actor_id = p.parent AND r.current"),
            "0",
            "o.id");

    private static SqlQuery byKeys(List<UUID> ids) {
        return SqlQuery.of("SELECT i.id AS parent, " + ActorRow.COLUMNS)
                .add("FROM actor i JOIN actor a ON a.id = coalesce(i.merged_into, i.id)")
                .add("WHERE i.id = ANY (?::uuid[])", ids);
    }

    /// The FROM clause with `actor a` and the joins that `sort` needs.
    private static SqlQuery from(String actors, ActorCriteria criteria, Sort sort) {
        SqlQuery from = SqlQuery.of(actors);
        if (sort == Sort.RELEVANCE) {
            from.add("JOIN").add(ActorCriteria.named(searchedName(criteria))).add("w ON w.actor_id = a.id");
        } else if (sort == Sort.MOST) {
            from.add("CROSS JOIN LATERAL (SELECT count(*)::integer AS said FROM participation q")
                    .add("WHERE q.actor_id = a.id AND " + ParticipationConditions.SPOKEN + ") k");
        }
        return from;
    }

    private static ChildPages childPages(SqlQuery from, ActorCriteria criteria, Sort sort) {
        if (sort == Sort.RELEVANCE) {
            criteria.addAllButName(from);
        } else {
            criteria.addTo(from);
        }
        return new ChildPages(
                ActorRow.COLUMNS,
                from,
                switch (sort) {
                    case POSITION -> "f.first_at";
                    case RELEVANCE -> "-w.similarity";
                    case MOST -> "-k.said";
                    case NAME, NEWEST, OLDEST, LAST_NUMBER, FILED -> "a.normalized";
                },
                "a.id");
    }

    private static ChildPages allPages(ActorCriteria criteria, Sort sort) {
        return childPages(from("FROM actor a", criteria, sort).add("WHERE a.merged_into IS NULL"), criteria, sort);
    }

    private static ChildPages revisionPages(ActorCriteria criteria, Sort sort) {
        return childPages(from("""
                        FROM (SELECT m.actor_id, min(m.span_start) AS first_at FROM mention m
                              WHERE m.revision_id = p.parent GROUP BY m.actor_id) f
                        JOIN actor a ON a.id = f.actor_id""", criteria, sort).add("WHERE true"), criteria, sort);
    }

    private static String searchedName(ActorCriteria criteria) {
        String name = criteria.name();
        if (name == null) {
            throw new IllegalArgumentException("sorting by relevance needs a name");
        }
        return name;
    }
}
