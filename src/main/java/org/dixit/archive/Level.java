package org.dixit.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dixit.archive.Sql.Reader;

/// The children of some parents, set-based: one statement reads a page of each parent's, one counts them all. The
/// parent is `p.parent` in the text; a level without parents is read under [#ROOT].
///
/// @param columns  what a row holds
/// @param children from, joins and conditions: all children of `p.parent` under the filter
/// @param sort     the expression of the sort value
/// @param key      the expression of the key
/// @param late     what is joined to the rows `c` of a page only once they are chosen, empty for nothing
/// @param lateColumns what is read from there
record Level(String columns, Query children, Query sort, String key, String late, String lateColumns) {

    /// The one parent of a level that has none.
    static final UUID ROOT = new UUID(0, 0);

    Level(String columns, Query children, Query sort, String key) {
        this(columns, children, sort, key, "", "");
    }

    Level(String columns, Query children, String sort, String key) {
        this(columns, children, Query.of(sort), key);
    }

    /// As this one, with `actor a` joined late.
    Level withActor(String actorId) {
        return new Level(columns, children, sort, key, "JOIN actor a ON a.id = c." + actorId, ", " + ActorRow.COLUMNS);
    }

    /// The page of each of `parents`.
    <R> Map<UUID, Slice<R>> pages(Sql sql, List<UUID> parents, Page page, Reader<R> reader) {
        return pages(sql, Query.of("unnest(?::uuid[]) WITH ORDINALITY AS p (parent, place)", parents), page, reader);
    }

    /// The page of each of the parents that `parents` gives: a table `p` with `parent`, `place` and what the
    /// children are found by.
    <R> Map<UUID, Slice<R>> pages(Sql sql, Query parents, Page page, Reader<R> reader) {
        Map<UUID, Slice<R>> slices = new LinkedHashMap<>();
        sql.listByParent(query(parents, page), row -> new Placed<>(reader.read(row), key(row, page.sort())))
                .forEach((parent, rows) -> slices.put(parent, slice(rows, page)));
        return slices;
    }

    /// The page of a level without parents.
    <R> Slice<R> page(Sql sql, Page page, Reader<R> reader) {
        return pages(sql, List.of(ROOT), page, reader).getOrDefault(ROOT, Slice.empty());
    }

    /// The number of children of each of `parents`.
    Map<UUID, Integer> counts(Sql sql, List<UUID> parents) {
        return counts(sql, Query.of("unnest(?::uuid[]) AS p (parent)", parents));
    }

    /// The number of children of each of the parents that `parents` gives, as for a page.
    Map<UUID, Integer> counts(Sql sql, Query parents) {
        Query query = Query.of("SELECT p.parent, c.total FROM")
                .add(parents)
                .add("CROSS JOIN LATERAL (SELECT count(*)::integer AS total")
                .add(children)
                .add(") c");
        return sql.oneByParent(query, row -> row.getInt("total"));
    }

    /// The number of all rows of a level without parents.
    int count(Sql sql) {
        return counts(sql, List.of(ROOT)).getOrDefault(ROOT, 0);
    }

    private Query query(Query parents, Page page) {
        String direction = page.sort().descending() == page.backwards() ? "ASC" : "DESC";
        Query query = Query.of("SELECT p.parent, c.*" + lateColumns + " FROM")
                .add(parents)
                .add("CROSS JOIN LATERAL (SELECT " + columns + ",")
                .add(sort)
                .add("AS sort_value, " + key + " AS sort_key")
                .add(children);
        Page.Key from = page.from();
        if (from != null) {
            query.add("AND (")
                    .add(sort)
                    .add(
                            ", " + key + ") " + (direction.equals("ASC") ? ">" : "<") + " (?, ?)",
                            from.value(),
                            from.id());
        }
        return query.add(
                        "ORDER BY sort_value " + direction + ", sort_key " + direction + " LIMIT ?) c", page.size() + 1)
                .add(late)
                .add("ORDER BY p.place, c.sort_value " + direction + ", c.sort_key " + direction);
    }

    private record Placed<R>(R row, Page.Key key) {}

    private static Page.Key key(ResultSet row, Sort sort) throws SQLException {
        Object value =
                sort.type() == Instant.class ? Sql.time(row, "sort_value") : row.getObject("sort_value", sort.type());
        return new Page.Key(value, Sql.id(row, "sort_key"));
    }

    private static <R> Slice<R> slice(List<Placed<R>> rows, Page page) {
        boolean more = rows.size() > page.size();
        List<Placed<R>> kept = more ? rows.subList(0, page.size()) : rows;
        List<Placed<R>> ordered = page.backwards() ? kept.reversed() : kept;
        return new Slice<>(
                ordered.stream().map(Placed::row).toList(),
                ordered.stream().map(Placed::key).toList(),
                more);
    }
}
