package org.dixit.archive;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// Reads of actors, their names and roles: one SQL statement a call, however many parents there are.
@Singleton
public class ActorReads {

    private final Sql sql;

    ActorReads(Sql sql) {
        this.sql = sql;
    }

    /// A page of all actors that are not merged into others.
    public Slice<ActorRow> page(WhichActors which, Page page) {
        return all(which, page.sort()).page(sql, page, ActorRow::read);
    }

    /// The number of all actors that are not merged into others.
    public int count(WhichActors which) {
        return all(which, Sort.NAME).count(sql);
    }

    /// A page of the actors that each text mentions; the parents are revisions.
    public Map<UUID, Slice<ActorRow>> mentionedIn(List<UUID> revisions, WhichActors which, Page page) {
        return ofRevision(which, page.sort()).pages(sql, revisions, page, ActorRow::read);
    }

    /// The number of actors that each text mentions; the parents are revisions.
    public Map<UUID, Integer> mentionedInCounts(List<UUID> revisions, WhichActors which) {
        return ofRevision(which, Sort.NAME).counts(sql, revisions);
    }

    /// The actors with these keys, the kept one in place of a merged one; unknown keys are left out.
    public Map<UUID, ActorRow> byIds(List<UUID> ids) {
        return sql.oneByParent(byKeys(ids), ActorRow::read);
    }

    /// The same; the read goes with the next one.
    public Supplier<Map<UUID, ActorRow>> byIdsWithNext(List<UUID> ids) {
        return sql.oneByParentWithNext(byKeys(ids), ActorRow::read);
    }

    /// The actors with these keys, which are those of speakers, so that none is merged.
    public Map<UUID, ActorRow> speakers(List<UUID> keys) {
        return sql.oneByParent(ActorRow.byKeys(keys, null), ActorRow.reader(null));
    }

    /// The name of each actor that is most like `name`, for those that have one.
    public Map<UUID, NameMatch> matches(List<UUID> actors, String name) {
        return sql.oneByParent(
                Query.of("SELECT w.actor_id AS parent, w.name, w.similarity FROM")
                        .add(WhichActors.named(name))
                        .add("w WHERE w.actor_id = ANY (?::uuid[])", actors),
                row -> new NameMatch(row.text(), row.fraction()));
    }

    /// Every name of each actor, in the order of filing.
    public Map<UUID, List<String>> names(List<UUID> actors) {
        return sql.listByParent(
                Query.of("SELECT actor_id AS parent, name FROM actor_name")
                        .add("WHERE actor_id = ANY (?::uuid[]) ORDER BY actor_id, id", actors),
                Row::text);
    }

    /// A page of the roles that current texts give to each actor.
    public Map<UUID, Slice<RoleRow>> roles(List<UUID> actors, Page page) {
        return ROLES.pages(sql, actors, page, RoleRow::read);
    }

    /// The number of roles that current texts give to each actor.
    public Map<UUID, Integer> roleCounts(List<UUID> actors) {
        return ROLES.counts(sql, actors);
    }

    /// The roles with these keys; unknown keys are left out.
    public Map<UUID, RoleRow> rolesByIds(List<UUID> ids) {
        return sql.oneByParent(
                Query.of("SELECT o.id AS parent, " + RoleRow.COLUMNS)
                        .add("FROM actor_role o JOIN article_revision r ON r.id = o.revision_id")
                        .add("WHERE o.id = ANY (?::uuid[])", ids),
                RoleRow::read);
    }

    private static final Level ROLES = new Level(
            RoleRow.COLUMNS,
            Query.of("FROM actor_role o JOIN article_revision r ON r.id = o.revision_id")
                    .add("WHERE o.actor_id = p.parent AND r.current"),
            "0",
            "o.id");

    private static Query byKeys(List<UUID> ids) {
        return Query.of("SELECT i.id AS parent, " + ActorRow.COLUMNS)
                .add("FROM actor i JOIN actor a ON a.id = coalesce(i.merged_into, i.id)")
                .add("WHERE i.id = ANY (?::uuid[])", ids);
    }

    /// `actor a` with what `sort` needs, up to the conditions.
    private static Query from(String actors, WhichActors which, Sort sort) {
        Query from = Query.of(actors);
        if (sort == Sort.RELEVANCE) {
            from.add("JOIN").add(WhichActors.named(asked(which))).add("w ON w.actor_id = a.id");
        } else if (sort == Sort.MOST) {
            from.add("CROSS JOIN LATERAL (SELECT count(*)::integer AS said FROM participation q")
                    .add("WHERE q.actor_id = a.id AND " + Parts.SPOKEN + ") k");
        }
        return from;
    }

    private static Level level(Query from, WhichActors which, Sort sort) {
        if (sort == Sort.RELEVANCE) {
            which.addAllButName(from);
        } else {
            which.addTo(from);
        }
        return new Level(
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

    private static Level all(WhichActors which, Sort sort) {
        return level(from("FROM actor a", which, sort).add("WHERE a.merged_into IS NULL"), which, sort);
    }

    private static Level ofRevision(WhichActors which, Sort sort) {
        return level(from("""
                        FROM (SELECT m.actor_id, min(m.span_start) AS first_at FROM mention m
                              WHERE m.revision_id = p.parent GROUP BY m.actor_id) f
                        JOIN actor a ON a.id = f.actor_id""", which, sort).add("WHERE true"), which, sort);
    }

    private static String asked(WhichActors which) {
        String name = which.name();
        if (name == null) {
            throw new IllegalArgumentException("relevance to no name");
        }
        return name;
    }
}
