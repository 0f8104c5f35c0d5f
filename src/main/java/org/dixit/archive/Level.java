package org.dixit.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dixit.archive.Sql.Reader;

/// The children of some parents, set-based: one statement reads a page of each parent's, one counts them all. The
/// parent
/// is `p.parent` in the text; a level without parents is read under [#ROOT].
///
/// @param columns what a row holds
/// @param children from, joins and conditions: all children of `p.parent` under the filter
/// @param sort    the expression of the sort value
/// @param key     the expression of the key
record Level(String columns, Query children, String sort, String key) {

    /// The one parent of a level that has none.
    static final UUID ROOT = new UUID(0, 0);

    /// The page of each of `parents`.
    <R> Map<UUID, Slice<R>> pages(Sql sql, List<UUID> parents, Page page, Reader<R> reader) {
        Map<UUID, Slice<R>> slices = new LinkedHashMap<>();
        sql.listByParent(query(parents, page), reader).forEach((parent, rows) -> slices.put(parent, slice(rows, page)));
        return slices;
    }

    /// The number of children of each of `parents`.
    Map<UUID, Integer> counts(Sql sql, List<UUID> parents) {
        Query query = Query.of(
                        "SELECT p.parent, c.total FROM unnest(?::uuid[]) AS p (parent) CROSS JOIN LATERAL", parents)
                .add("(SELECT count(*)::integer AS total")
                .add(children)
                .add(") c");
        return sql.oneByParent(query, row -> row.getInt("total"));
    }

    private Query query(List<UUID> parents, Page page) {
        String direction = page.sort().descending() == page.backwards() ? "ASC" : "DESC";
        Query query = Query.of("SELECT p.parent, c.*")
                .add("FROM unnest(?::uuid[]) WITH ORDINALITY AS p (parent, place) CROSS JOIN LATERAL (", parents)
                .add("SELECT " + columns + ", " + sort + " AS sort_value, " + key + " AS sort_key")
                .add(children);
        Page.Key from = page.from();
        if (from != null) {
            query.add(
                    "AND (" + sort + ", " + key + ") " + (direction.equals("ASC") ? ">" : "<") + " (?, ?)",
                    from.value(),
                    from.id());
        }
        return query.add(
                        "ORDER BY sort_value " + direction + ", sort_key " + direction + " LIMIT ?) c", page.size() + 1)
                .add("ORDER BY p.place, c.sort_value " + direction + ", c.sort_key " + direction);
    }

    private static <R> Slice<R> slice(List<R> rows, Page page) {
        boolean more = rows.size() > page.size();
        List<R> kept = more ? rows.subList(0, page.size()) : rows;
        return new Slice<>(page.backwards() ? kept.reversed() : kept, more);
    }
}
