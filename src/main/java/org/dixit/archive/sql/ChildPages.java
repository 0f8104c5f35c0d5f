package org.dixit.archive.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dixit.archive.sql.SqlReader.Reader;
import org.jspecify.annotations.Nullable;

/// Set-based reads of the children of several parents: one SQL statement reads a page for each parent, another one
/// counts all children. The SQL refers to the parent as `p.parent`; rows without a parent are read under [#ROOT].
///
/// @param columns  the columns of a row
/// @param children the FROM clause, joins and conditions: all children of `p.parent` that match the filter
/// @param sort     the expression of the sort value
/// @param key      the expression of the key
/// @param distinct whether no two children of a parent share a sort value, so that the key is not needed as a
///                 tie-breaker
/// @param again    the join that finds the counted rows again by the keys `h` of a page, empty if the rows are
///                 counted directly
/// @param late     the join to the rows `c` of a page that is made only once they are chosen, empty for none
/// @param lateColumns the columns read from that join
public record ChildPages(
        String columns,
        SqlQuery children,
        SqlQuery sort,
        String key,
        boolean distinct,
        String again,
        String late,
        String lateColumns) {

    /// The parent used for rows that have none.
    public static final UUID ROOT = new UUID(0, 0);

    public ChildPages(String columns, SqlQuery children, SqlQuery sort, String key) {
        this(columns, children, sort, key, false, "", "", "");
    }

    public ChildPages(String columns, SqlQuery children, String sort, String key) {
        this(columns, children, SqlQuery.of(sort), key);
    }

    /// Returns these pages with the table `actor` joined as `a` once the rows of a page are chosen.
    ///
    /// @param actorId      the column of the page that holds the actor's key
    /// @param actorColumns the columns read from the actor
    public ChildPages withActor(String actorId, String actorColumns) {
        return new ChildPages(
                columns,
                children,
                sort,
                key,
                distinct,
                again,
                "JOIN actor a ON a.id = c." + actorId,
                ", " + actorColumns);
    }

    /// Returns the page of each of `parents`.
    public <R> Map<UUID, Slice<R>> pages(SqlReader sql, List<UUID> parents, PageRequest page, Reader<R> reader) {
        return pages(sql, places(parents), page, false, reader);
    }

    /// Returns the page of each of `parents`; if `counted`, each non-empty page also has the number of all children.
    public <R> Map<UUID, Slice<R>> pages(
            SqlReader sql, List<UUID> parents, PageRequest page, boolean counted, Reader<R> reader) {
        return pages(sql, places(parents), page, counted, reader);
    }

    /// Returns the page of each parent in `parents`: a table `p` with the column `parent` and the columns by which
    /// the children are found.
    public <R> Map<UUID, Slice<R>> pages(
            SqlReader sql, SqlQuery parents, PageRequest page, boolean counted, Reader<R> reader) {
        SqlQuery query = query(parents, page, counted);
        return slices(sql.listByParent(query, row -> placed(row, page, counted, reader)), page);
    }

    /// Cuts pages from rows that have been read: for each parent either one page plus one more row, if there is one,
    /// or all rows. The rows must be in the page's order if it sorts by text; otherwise they may be in any order.
    public static <R> Map<UUID, Slice<R>> slices(Map<UUID, List<Placed<R>>> placed, PageRequest page) {
        Map<UUID, Slice<R>> slices = new LinkedHashMap<>();
        placed.forEach((parent, rows) -> slices.put(parent, slice(sorted(rows, page), page)));
        return slices;
    }

    private static SqlQuery places(List<UUID> parents) {
        return parents.size() == 1
                ? SqlQuery.of("(SELECT ?::uuid AS parent) AS p", parents.getFirst())
                : SqlQuery.of("unnest(?::uuid[]) AS p (parent)", parents);
    }

    /// Returns the page of rows that have no parent.
    public <R> Slice<R> page(SqlReader sql, PageRequest page, Reader<R> reader) {
        return page(sql, page, false, reader);
    }

    /// Returns the page of rows that have no parent, as [#pages(SqlReader, List, PageRequest, boolean, Reader)].
    public <R> Slice<R> page(SqlReader sql, PageRequest page, boolean counted, Reader<R> reader) {
        return pages(sql, List.of(ROOT), page, counted, reader).getOrDefault(ROOT, Slice.empty());
    }

    /// Returns the number of children of each of `parents`.
    public Map<UUID, Integer> counts(SqlReader sql, List<UUID> parents) {
        return counts(sql, SqlQuery.of("unnest(?::uuid[]) AS p (parent)", parents));
    }

    /// Returns the number of children of each parent in `parents`, a table as for a page.
    public Map<UUID, Integer> counts(SqlReader sql, SqlQuery parents) {
        SqlQuery query = SqlQuery.of("SELECT p.parent, c.total FROM")
                .add(parents)
                .add("CROSS JOIN LATERAL (SELECT count(*)::integer AS total")
                .add(children)
                .add(") c");
        return sql.oneByParent(query, ResultRow::number);
    }

    /// Returns the number of all rows that have no parent.
    public int count(SqlReader sql) {
        return counts(sql, List.of(ROOT)).getOrDefault(ROOT, 0);
    }

    private SqlQuery query(SqlQuery parents, PageRequest page, boolean counted) {
        String direction = direction(page);
        return SqlQuery.of("SELECT p.parent, c.*" + lateColumns + " FROM")
                .add(parents)
                .add("CROSS JOIN LATERAL (")
                .add(counted ? counted(page, direction) : plain(page, direction))
                .add(") c " + late)
                .add(byWords(page) ? "ORDER BY c.sort_value " + direction + ", c.sort_key " + direction : "");
    }

    /// Builds a query that stops as soon as the page is full, if an index has the order.
    private SqlQuery plain(PageRequest page, String direction) {
        SqlQuery query = SqlQuery.of("SELECT").add(sort).add("AS sort_value, " + key + " AS sort_key, " + columns);
        query.add(children);
        PageRequest.Key from = page.from();
        if (from != null) {
            query.add("AND (").add(sort).add(", " + key + ")" + beyond(direction) + "(?, ?)", from.value(), from.id());
        }
        PageRequest.Key to = page.to();
        if (to != null) {
            query.add("AND (").add(sort).add(", " + key + ")" + before(direction) + "(?, ?)", to.value(), to.id());
        }
        return query.add(ordered(direction), page.size() + 1);
    }

    /// Builds a query that finds all keys once, both for the number and for the page.
    private SqlQuery counted(PageRequest page, String direction) {
        SqlQuery query = SqlQuery.of("SELECT h.*, " + columns)
                .add("FROM (SELECT * FROM (SELECT")
                .add(sort)
                .add("AS sort_value, " + key + " AS sort_key, (count(*) OVER ())::integer AS total")
                .add(children)
                .add(") g");
        query.add("WHERE true");
        PageRequest.Key from = page.from();
        if (from != null) {
            query.add("AND (sort_value, sort_key)" + beyond(direction) + "(?, ?)", from.value(), from.id());
        }
        PageRequest.Key to = page.to();
        if (to != null) {
            query.add("AND (sort_value, sort_key)" + before(direction) + "(?, ?)", to.value(), to.id());
        }
        return query.add(ordered(direction), page.size() + 1).add(") h " + again);
    }

    /// Returns the direction in which a page is read: `ASC` or `DESC`.
    public static String direction(PageRequest page) {
        return page.sort().descending() == page.backwards() ? "ASC" : "DESC";
    }

    /// Returns the operator for rows after a key, reading in `direction`.
    public static String beyond(String direction) {
        return direction.equals("ASC") ? " > " : " < ";
    }

    /// Returns the operator for rows before a key, reading in `direction`.
    public static String before(String direction) {
        return direction.equals("ASC") ? " < " : " > ";
    }

    private String ordered(String direction) {
        return "ORDER BY sort_value " + direction + (distinct ? "" : ", sort_key " + direction) + " LIMIT ?";
    }

    /// Whether the page sorts by text, whose order only the database can compute.
    private static boolean byWords(PageRequest page) {
        return page.sort().type() == String.class;
    }

    /// Sorts the rows of a parent. Most query plans return them in the order of the page, but none guarantees it;
    /// they are few, and having the database sort all rows costs more.
    private static <R> List<Placed<R>> sorted(List<Placed<R>> rows, PageRequest page) {
        if (!byWords(page)) {
            Comparator<Placed<R>> rising = Comparator.comparing(Placed::key, PageRequest.Key.ORDER);
            rows.sort(direction(page).equals("ASC") ? rising : rising.reversed());
        }
        return rows;
    }

    /// A row with its sort key.
    public record Placed<R>(
            R row, PageRequest.Key key, @Nullable Integer total) {}

    private static <R> Placed<R> placed(ResultRow row, PageRequest page, boolean counted, Reader<R> reader)
            throws SQLException {
        Class<?> type = page.sort().type();
        Object value = type == Instant.class ? row.time() : row.value(type);
        PageRequest.Key key = new PageRequest.Key(value, row.newKey());
        Integer total = counted ? row.number() : null;
        return new Placed<>(reader.read(row), key, total);
    }

    private static <R> Slice<R> slice(List<Placed<R>> rows, PageRequest page) {
        boolean more = rows.size() > page.size();
        List<Placed<R>> kept = more ? rows.subList(0, page.size()) : rows;
        List<R> values = new ArrayList<>(kept.size());
        List<PageRequest.Key> keys = new ArrayList<>(kept.size());
        for (Placed<R> row : page.backwards() ? kept.reversed() : kept) {
            values.add(row.row());
            keys.add(row.key());
        }
        return new Slice<>(values, keys, more, rows.getFirst().total());
    }
}
