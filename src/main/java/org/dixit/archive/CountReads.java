package org.dixit.archive;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
                .add("FROM (SELECT q.actor_id, sum(q.statements)::integer AS statements FROM (")
                .add(spoken(which))
                .add(") q GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?) t JOIN actor a ON a.id = t.actor_id", most)
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
        String step = series.step().name().toLowerCase(Locale.ROOT);
        Query query = Query.of("WITH c AS MATERIALIZED (SELECT date_trunc('" + step + "', q.dated, 'UTC') AS start,")
                .add("q.value, sum(q.statements)::integer AS statements FROM (")
                .add(valued(series.group(), which))
                .add(") q");
        query.add("""
                        GROUP BY 1, 2), g AS (SELECT c.value, sum(c.statements) AS total FROM c
                            GROUP BY 1 ORDER BY total DESC, c.value LIMIT ?)
                        SELECT c.value, (c.start AT TIME ZONE 'UTC')::date AS start, c.statements
                        FROM g JOIN c ON c.value IS NOT DISTINCT FROM g.value
                        ORDER BY g.total DESC, c.value, c.start LIMIT ?""", groups, rows);
        return sql.list(query, row -> new SeriesRow(row.textOrNull(), row.value(LocalDate.class), row.number()));
    }

    /// The `statements` that have a `value` in common at the time `dated`.
    private static Query valued(Series.Group group, WhichStatements which) {
        if (group == Series.Group.SPEAKER) {
            return Query.of("SELECT q.dated, " + group.value() + " AS value, q.statements FROM (")
                    .add(spoken(which))
                    .add(") q");
        }
        Query query = Query.of("SELECT s.dated, " + group.value() + " AS value, 1 AS statements FROM statement s")
                .add(group.join() + " WHERE s.current");
        which.addTo(query, Anchor.CURRENT);
        return query;
    }

    /// The `statements` that `actor_id` made at the time `dated`: one by one, or a day's together where the database
    /// keeps their number.
    private static Query spoken(WhichStatements which) {
        return which.asksOnlyDates() ? byDays(which.since(), which.until()) : oneByOne(which);
    }

    /// The days that are wholly inside, and what stands in the rest of the first and of the last one.
    private static Query byDays(@Nullable Instant since, @Nullable Instant until) {
        Instant first = since == null ? null : dayFrom(since);
        Instant end = until == null ? null : until.truncatedTo(ChronoUnit.DAYS);
        if (first != null && end != null && !first.isBefore(end)) {
            return oneByOne(WhichStatements.dated(since, until));
        }
        Query query = Query.of("SELECT k.day AS dated, k.actor_id, k.statements FROM speaker_day k WHERE true")
                .and("k.day >= ?", first)
                .and("k.day < ?", end);
        if (first != null && !first.equals(since)) {
            query.add("UNION ALL").add(oneByOne(WhichStatements.dated(since, first)));
        }
        if (end != null && !end.equals(until)) {
            query.add("UNION ALL").add(oneByOne(WhichStatements.dated(end, until)));
        }
        return query;
    }

    /// The first day that begins at a time or after it.
    private static Instant dayFrom(Instant time) {
        Instant day = time.truncatedTo(ChronoUnit.DAYS);
        return day.equals(time) ? day : day.plus(1, ChronoUnit.DAYS);
    }

    private static Query oneByOne(WhichStatements which) {
        Query query = Query.of("SELECT q.dated, q.actor_id, 1 AS statements FROM participation q")
                .add(which.needsRow() ? "JOIN statement s ON s.id = q.statement_id" : "")
                .add("WHERE " + Parts.SPOKEN);
        which.addTo(query, Anchor.PART);
        return query;
    }
}
