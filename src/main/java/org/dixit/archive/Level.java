package org.dixit.archive;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dixit.archive.Sql.Reader;
import org.jspecify.annotations.Nullable;

/// The children of some parents, set-based: one statement reads a page of each parent's, one counts them all. The
/// parent is `p.parent` in the text; a level without parents is read under [#ROOT].
///
/// @param columns  what a row holds
/// @param children from, joins and conditions: all children of `p.parent` under the filter
/// @param sort     the expression of the sort value
/// @param key      the expression of the key
/// @param distinct whether no two children of a parent have the same sort value, so that the key has nothing to decide
/// @param again    what is joined to the keys `h` of a page to find the rows again that were counted, empty where they
///                 are counted by themselves
/// @param late     what is joined to the rows `c` of a page only once they are chosen, empty for nothing
/// @param lateColumns what is read from there
record Level(
        String columns,
        Query children,
        Query sort,
        String key,
        boolean distinct,
        String again,
        String late,
        String lateColumns) {

    /// The one parent of a level that has none.
    static final UUID ROOT = new UUID(0, 0);

    Level(String columns, Query children, Query sort, String key) {
        this(columns, children, sort, key, false, "", "", "");
    }

    Level(String columns, Query children, String sort, String key) {
        this(columns, children, Query.of(sort), key);
    }

    /// As this one, with `actor a` joined late.
    Level withActor(String actorId) {
        return new Level(
                columns,
                children,
                sort,
                key,
                distinct,
                again,
                "JOIN actor a ON a.id = c." + actorId,
                ", " + ActorRow.COLUMNS);
    }

    /// The page of each of `parents`.
    <R> Map<UUID, Slice<R>> pages(Sql sql, List<UUID> parents, Page page, Reader<R> reader) {
        return pages(sql, places(parents), page, false, reader);
    }

    /// The page of each of `parents`; where it is to be `counted`, with the number of all children, if it has any.
    <R> Map<UUID, Slice<R>> pages(Sql sql, List<UUID> parents, Page page, boolean counted, Reader<R> reader) {
        return pages(sql, places(parents), page, counted, reader);
    }

    /// The page of each of the parents that `parents` gives: a table `p` with `parent` and what the children are found
    /// by.
    <R> Map<UUID, Slice<R>> pages(Sql sql, Query parents, Page page, boolean counted, Reader<R> reader) {
        Query query = query(parents, page, counted);
        return slices(sql.listByParent(query, row -> placed(row, page, counted, reader)), page);
    }

    /// The pages of rows that were read for them: for each parent a page, with one more row where there is one, or all;
    /// in the page's order where that is one of words and in any otherwise.
    static <R> Map<UUID, Slice<R>> slices(Map<UUID, List<Placed<R>>> placed, Page page) {
        Map<UUID, Slice<R>> slices = new LinkedHashMap<>();
        placed.forEach((parent, rows) -> slices.put(parent, slice(sorted(rows, page), page)));
        return slices;
    }

    private static Query places(List<UUID> parents) {
        return parents.size() == 1
                ? Query.of("(SELECT ?::uuid AS parent) AS p", parents.getFirst())
                : Query.of("unnest(?::uuid[]) AS p (parent)", parents);
    }

    /// The page of a level without parents.
    <R> Slice<R> page(Sql sql, Page page, Reader<R> reader) {
        return page(sql, page, false, reader);
    }

    /// The page of a level without parents, as [#pages(Sql, List, Page, boolean, Reader)].
    <R> Slice<R> page(Sql sql, Page page, boolean counted, Reader<R> reader) {
        return pages(sql, List.of(ROOT), page, counted, reader).getOrDefault(ROOT, Slice.empty());
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
        return sql.oneByParent(query, Row::number);
    }

    /// The number of all rows of a level without parents.
    int count(Sql sql) {
        return counts(sql, List.of(ROOT)).getOrDefault(ROOT, 0);
    }

    private Query query(Query parents, Page page, boolean counted) {
        String direction = direction(page);
        return Query.of("SELECT p.parent, c.*" + lateColumns + " FROM")
                .add(parents)
                .add("CROSS JOIN LATERAL (")
                .add(counted ? counted(page, direction) : plain(page, direction))
                .add(") c " + late)
                .add(byWords(page) ? "ORDER BY c.sort_value " + direction + ", c.sort_key " + direction : "");
    }

    /// Stops as soon as the page is full, where an index has the order.
    private Query plain(Page page, String direction) {
        Query query = Query.of("SELECT").add(sort).add("AS sort_value, " + key + " AS sort_key, " + columns);
        query.add(children);
        Page.Key from = page.from();
        if (from != null) {
            query.add("AND (").add(sort).add(", " + key + ")" + beyond(direction) + "(?, ?)", from.value(), from.id());
        }
        Page.Key to = page.to();
        if (to != null) {
            query.add("AND (").add(sort).add(", " + key + ")" + before(direction) + "(?, ?)", to.value(), to.id());
        }
        return query.add(ordered(direction), page.size() + 1);
    }

    /// Finds all keys once, for the number and for the page.
    private Query counted(Page page, String direction) {
        Query query = Query.of("SELECT h.*, " + columns)
                .add("FROM (SELECT * FROM (SELECT")
                .add(sort)
                .add("AS sort_value, " + key + " AS sort_key, (count(*) OVER ())::integer AS total")
                .add(children)
                .add(") g");
        query.add("WHERE true");
        Page.Key from = page.from();
        if (from != null) {
            query.add("AND (sort_value, sort_key)" + beyond(direction) + "(?, ?)", from.value(), from.id());
        }
        Page.Key to = page.to();
        if (to != null) {
            query.add("AND (sort_value, sort_key)" + before(direction) + "(?, ?)", to.value(), to.id());
        }
        return query.add(ordered(direction), page.size() + 1).add(") h " + again);
    }

    /// The direction in which a page is read: `ASC` or `DESC`.
    static String direction(Page page) {
        return page.sort().descending() == page.backwards() ? "ASC" : "DESC";
    }

    /// How what comes behind a place stands to it, read in a direction.
    static String beyond(String direction) {
        return direction.equals("ASC") ? " > " : " < ";
    }

    /// How what comes before a place stands to it, read in a direction.
    static String before(String direction) {
        return direction.equals("ASC") ? " < " : " > ";
    }

    private String ordered(String direction) {
        return "ORDER BY sort_value " + direction + (distinct ? "" : ", sort_key " + direction) + " LIMIT ?";
    }

    /// Whether only the database knows the order.
    private static boolean byWords(Page page) {
        return page.sort().type() == String.class;
    }

    /// Rows of a parent come in the order of its page from most plans, but from none for sure; they are few, and to
    /// have all of them sorted costs the database more.
    private static <R> List<Placed<R>> sorted(List<Placed<R>> rows, Page page) {
        if (!byWords(page)) {
            Comparator<Placed<R>> rising = Comparator.comparing(Placed::key, Page.Key.ORDER);
            rows.sort(direction(page).equals("ASC") ? rising : rising.reversed());
        }
        return rows;
    }

    /// A row with its place.
    record Placed<R>(R row, Page.Key key, @Nullable Integer total) {}

    private static <R> Placed<R> placed(Row row, Page page, boolean counted, Reader<R> reader) throws SQLException {
        Class<?> type = page.sort().type();
        Object value = type == Instant.class ? row.time() : row.value(type);
        Page.Key key = new Page.Key(value, row.newKey());
        Integer total = counted ? row.number() : null;
        return new Placed<>(reader.read(row), key, total);
    }

    private static <R> Slice<R> slice(List<Placed<R>> rows, Page page) {
        boolean more = rows.size() > page.size();
        List<Placed<R>> kept = more ? rows.subList(0, page.size()) : rows;
        List<R> values = new ArrayList<>(kept.size());
        List<Page.Key> keys = new ArrayList<>(kept.size());
        for (Placed<R> row : page.backwards() ? kept.reversed() : kept) {
            values.add(row.row());
            keys.add(row.key());
        }
        return new Slice<>(values, keys, more, rows.getFirst().total());
    }
}
