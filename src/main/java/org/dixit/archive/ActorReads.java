package org.dixit.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Reads of actors, their names and roles: one SQL statement a call, however many parents there are.
@ApplicationScoped
public class ActorReads {

    private final Sql sql;

    ActorReads(Sql sql) {
        this.sql = sql;
    }

    /// A page of all actors that are not merged into others.
    public Slice<ActorRow> page(WhichActors which, Page page) {
        return all(which).pages(sql, List.of(Level.ROOT), page, ActorRow::read).getOrDefault(Level.ROOT, Slice.empty());
    }

    /// The number of all actors that are not merged into others.
    public int count(WhichActors which) {
        return all(which).counts(sql, List.of(Level.ROOT)).getOrDefault(Level.ROOT, 0);
    }

    /// A page of the actors that each text mentions; the parents are revisions.
    public Map<UUID, Slice<ActorRow>> mentionedIn(List<UUID> revisions, WhichActors which, Page page) {
        return ofRevision(which, page.sort()).pages(sql, revisions, page, ActorRow::read);
    }

    /// The number of actors that each text mentions; the parents are revisions.
    public Map<UUID, Integer> mentionedInCounts(List<UUID> revisions, WhichActors which) {
        return ofRevision(which, Sort.POSITION).counts(sql, revisions);
    }

    /// The actors with these keys, the kept one in place of a merged one; unknown keys are left out.
    public Map<UUID, ActorRow> byIds(List<UUID> ids) {
        return sql.oneByParent(
                Query.of("SELECT i.id AS parent, " + ActorRow.COLUMNS)
                        .add("FROM actor i JOIN actor a ON a.id = coalesce(i.merged_into, i.id)")
                        .add("WHERE i.id = ANY (?::uuid[])", ids),
                ActorRow::read);
    }

    /// The key of the kept actor for each of these keys that is a merged one's.
    public Map<UUID, UUID> keptIds(List<UUID> ids) {
        return sql.oneByParent(
                Query.of("SELECT id AS parent, merged_into FROM actor")
                        .add("WHERE id = ANY (?::uuid[]) AND merged_into IS NOT NULL", ids),
                row -> Sql.id(row, "merged_into"));
    }

    /// Every name of each actor, in the order of filing.
    public Map<UUID, List<String>> names(List<UUID> actors) {
        return sql.listByParent(
                Query.of("SELECT actor_id AS parent, name FROM actor_name")
                        .add("WHERE actor_id = ANY (?::uuid[]) ORDER BY actor_id, id", actors),
                row -> row.getString("name"));
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

    private static Level all(WhichActors which) {
        Query children = Query.of("FROM actor a WHERE a.merged_into IS NULL");
        which.addTo(children);
        return new Level(ActorRow.COLUMNS, children, "a.normalized", "a.id");
    }

    private static Level ofRevision(WhichActors which, Sort sort) {
        Query children = Query.of("""
                FROM (SELECT m.actor_id, min(m.span_start) AS first_at FROM mention m
                      WHERE m.revision_id = p.parent GROUP BY m.actor_id) f
                JOIN actor a ON a.id = f.actor_id
                WHERE true""");
        which.addTo(children);
        return new Level(
                ActorRow.columns("f.first_at"),
                children,
                sort == Sort.POSITION ? "f.first_at" : "a.normalized",
                "a.id");
    }
}
