package org.dixit.archive;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Counts of the statements of current texts: one SQL statement a call.
@Singleton
public class CountReads {

    private final Sql sql;

    CountReads(Sql sql) {
        this.sql = sql;
    }

    /// Those who made the most of some statements.
    ///
    /// @param most how many speakers at most
    public List<SpeakerCount> topSpeakers(WhichStatements which, int most) {
        Query query = Query.of("SELECT t.statements, " + ActorRow.COLUMNS)
                .add("FROM (SELECT q.actor_id, count(*)::integer AS statements")
                .add(spoken(which));
        which.addTo(query, Anchor.PART);
        query.add("GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?) t JOIN actor a ON a.id = t.actor_id", most)
                .add("ORDER BY t.statements DESC, a.id");
        return sql.list(query, row -> {
            int statements = row.number();
            return new SpeakerCount(ActorRow.read(row), statements);
        });
    }

    /// The stretches of time that have any of some statements: series by series, the one with the most statements
    /// first, and in each by time.
    ///
    /// @param groups how many series at most
    /// @param rows   how many stretches at most in all
    public List<SeriesRow> series(Series series, WhichStatements which, int groups, int rows) {
        boolean bySpeaker = series.group() == Series.Group.SPEAKER;
        Anchor anchor = bySpeaker ? Anchor.PART : Anchor.CURRENT;
        String step = series.step().name().toLowerCase(Locale.ROOT);
        Query query = Query.of(
                        "WITH c AS MATERIALIZED (SELECT date_trunc('" + step + "', " + anchor.dated() + ", 'UTC')")
                .add("AS start, " + series.group().value() + " AS value, count(*)::integer AS statements")
                .add(
                        bySpeaker
                                ? spoken(which)
                                : "FROM statement s " + series.group().join() + " WHERE s.current");
        which.addTo(query, anchor);
        query.add("""
                        GROUP BY 1, 2), g AS (SELECT c.value, sum(c.statements) AS total FROM c
                            GROUP BY 1 ORDER BY total DESC, c.value LIMIT ?)
                        SELECT c.value, (c.start AT TIME ZONE 'UTC')::date AS start, c.statements
                        FROM g JOIN c ON c.value IS NOT DISTINCT FROM g.value
                        ORDER BY g.total DESC, c.value, c.start LIMIT ?""", groups, rows);
        return sql.list(query, row -> new SeriesRow(row.textOrNull(), row.value(LocalDate.class), row.number()));
    }

    private static String spoken(WhichStatements which) {
        return "FROM participation q " + (which.needsRow() ? "JOIN statement s ON s.id = q.statement_id " : "")
                + "WHERE " + Parts.SPOKEN;
    }
}
