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

    /// Those who made the most of some statements. Where these are of a time, undated articles are left out.
    ///
    /// @param most how many speakers at most
    public List<SpeakerCount> topSpeakers(WhichStatements which, Counting counting, int most) {
        boolean ofATime = which.since() != null || which.until() != null;
        if (ofATime && asksUndated(which)) {
            return List.of();
        }
        Query query = Query.of("SELECT t.statements, " + ActorRow.COLUMNS + " FROM (")
                .add(spokenMost(ofATime ? ofKnownDate(which) : which, counting))
                .add("ORDER BY 2 DESC, 1 LIMIT ?) t JOIN actor a ON a.id = t.actor_id", most)
                .add("ORDER BY t.statements DESC, a.id");
        return sql.list(query, row -> {
            int statements = row.number();
            return new SpeakerCount(ActorRow.read(row), statements);
        });
    }

    /// How many `statements` each `actor_id` made. Undated articles are taken off the sums of days: to take them off
    /// day by
    /// day costs a fifth more, also where there are none.
    private static Query spokenMost(WhichStatements which, Counting counting) {
        String sums = "SELECT q.actor_id, sum(q.statements)::integer AS statements FROM (";
        Days days = Days.of(which);
        if (counting == Counting.APPEARANCES
                || which.origin().dated() == null
                || !which.asksOnlyDates()
                || days == null) {
            return Query.of(sums).add(spoken(which, counting)).add(") q GROUP BY 1");
        }
        return Query.of("SELECT q.actor_id, q.statements - coalesce(u.statements, 0) AS statements FROM (")
                .add(Query.of(sums).add(byDays(which, days)).add(") q GROUP BY 1"))
                .add(") q LEFT JOIN (SELECT u.actor_id, count(*)::integer AS statements FROM (")
                .add(undatedOf(days))
                .add(") u GROUP BY 1) u ON u.actor_id = q.actor_id WHERE q.statements > coalesce(u.statements, 0)");
    }

    /// The stretches of time that have any of some statements: series by series, the one with the most statements
    /// first, and in each by time. Undated articles are left out.
    ///
    /// @param groups how many series at most
    /// @param rows   how many stretches at most in all
    public List<SeriesRow> series(Series series, WhichStatements which, int groups, int rows) {
        if (asksUndated(which)) {
            return List.of();
        }
        String step = series.step().name().toLowerCase(Locale.ROOT);
        Query query = Query.of("WITH c AS MATERIALIZED (SELECT date_trunc('" + step + "', q.dated, 'UTC') AS start,")
                .add("q.value, sum(q.statements)::integer AS statements FROM (")
                .add(valued(series, ofKnownDate(which)))
                .add(") q WHERE true");
        if (which.origin().asksPlaces()) {
            // a place may have published within the time what the first one published before it
            query.and("q.dated >= ?", which.since()).and("q.dated < ?", which.until());
        }
        query.add("""
                        GROUP BY 1, 2 HAVING sum(q.statements) > 0), g AS (SELECT c.value, sum(c.statements) AS total FROM c
                            GROUP BY 1 ORDER BY total DESC, c.value LIMIT ?)
                        SELECT c.value, (c.start AT TIME ZONE 'UTC')::date AS start, c.statements
                        FROM g JOIN c ON c.value IS NOT DISTINCT FROM g.value
                        ORDER BY g.total DESC, c.value, c.start LIMIT ?""", groups, rows);
        return sql.list(query, row -> new SeriesRow(row.textOrNull(), row.value(LocalDate.class), row.number()));
    }

    /// How many statements a value of the group has in undated articles, whatever time is asked for.
    ///
    /// @param value what a series is for, `null` for the articles without a publisher
    public record Undated(@Nullable String value, int statements) {}

    /// The statements that [#series] leaves out, since their articles are undated.
    public List<Undated> undated(Series series, WhichStatements which) {
        Boolean dated = which.origin().dated();
        if (Boolean.TRUE.equals(dated)) {
            return List.of();
        }
        Query query = Query.of("SELECT q.value, sum(q.statements)::integer AS statements FROM (")
                .add(valued(series, which.of(which.origin().dated(false), null, null)))
                .add(") q GROUP BY 1");
        return sql.list(query, row -> new Undated(row.textOrNull(), row.number()));
    }

    private static boolean asksUndated(WhichStatements which) {
        return Boolean.FALSE.equals(which.origin().dated());
    }

    private static WhichStatements ofKnownDate(WhichStatements which) {
        return which.of(which.origin().dated(true), which.since(), which.until());
    }

    /// The `statements` that have a `value` in common at the time `dated`.
    private static Query valued(Series series, WhichStatements which) {
        Series.Group group = series.group();
        if (group == Series.Group.SPEAKER) {
            return Query.of("SELECT q.dated, " + group.value() + " AS value, q.statements FROM (")
                    .add(spoken(which, series.counting()))
                    .add(") q");
        }
        if (series.counting() == Counting.APPEARANCES) {
            Query query = Query.of("SELECT y.dated, " + group.value() + " AS value, 1 AS statements FROM statement s")
                    .add(APPEARING + " WHERE s.current");
            addPlaces(query, which, Anchor.CURRENT);
            return query;
        }
        Query query = Query.of("SELECT s.dated, " + group.value() + " AS value, 1 AS statements FROM statement s")
                .add(group.join() + " WHERE s.current");
        which.addTo(query, Anchor.CURRENT);
        return query;
    }

    /// The places that show a statement's text.
    private static final String APPEARING =
            "JOIN appearance y ON y.article_id = s.article_id AND y.replaced_at IS NULL";

    /// The conditions where each place that shows a text counts, at its own date: what is asked of places is asked of
    /// it.
    private static void addPlaces(Query query, WhichStatements which, Anchor at) {
        which.of(Origin.ANY, null, null).addTo(query, at);
        which.origin().addPlaceTo(query, "y", which.since(), which.until());
        Boolean dated = which.origin().dated();
        if (dated != null) {
            query.add("AND y.published_at IS " + (dated ? "NOT NULL" : "NULL"));
        }
    }

    /// The `statements` that `actor_id` made at the time `dated`: one by one, or a day's together where the database
    /// keeps their number.
    private static Query spoken(WhichStatements which, Counting counting) {
        if (counting == Counting.APPEARANCES) {
            Query query = Query.of("SELECT y.dated, q.actor_id, 1 AS statements FROM participation q")
                    .add("JOIN statement s ON s.id = q.statement_id " + APPEARING + " WHERE " + Parts.SPOKEN);
            addPlaces(query, which, Anchor.PART);
            return query;
        }
        Days days = Days.of(which);
        if (!which.asksOnlyDates() || days == null) {
            return oneByOne(which);
        }
        Query query = byDays(which, days);
        return which.origin().dated() == null ? query : query.add("UNION ALL").add(undatedOf(days));
    }

    /// The days that are wholly inside a time.
    ///
    /// @param first the first one, `null` where the time has no beginning
    /// @param end   the day after the last one, `null` where the time has no end
    private record Days(@Nullable Instant first, @Nullable Instant end) {

        /// `null` where there are none.
        static @Nullable Days of(WhichStatements which) {
            Instant since = which.since();
            Instant until = which.until();
            Instant first = since == null ? null : dayFrom(since);
            Instant end = until == null ? null : until.truncatedTo(ChronoUnit.DAYS);
            return first != null && end != null && !first.isBefore(end) ? null : new Days(first, end);
        }
    }

    /// The days that are wholly inside, and what stands in the rest of the first and of the last one. The days count
    /// undated articles, too, on the day of their receipt.
    private static Query byDays(WhichStatements which, Days days) {
        Instant since = which.since();
        Instant until = which.until();
        Query query = Query.of("SELECT k.day AS dated, k.actor_id, k.statements FROM speaker_day k WHERE true")
                .and("k.day >= ?", days.first)
                .and("k.day < ?", days.end);
        if (days.first != null && !days.first.equals(since)) {
            query.add("UNION ALL").add(oneByOne(which.of(which.origin(), since, days.first)));
        }
        if (days.end != null && !days.end.equals(until)) {
            query.add("UNION ALL").add(oneByOne(which.of(which.origin(), days.end, until)));
        }
        return query;
    }

    /// What the days count of undated articles, to be taken off.
    private static Query undatedOf(Days days) {
        return Query.of("""
            SELECT u.dated, x.id AS actor_id, -1 AS statements FROM article u
                JOIN statement s ON s.revision_id = u.current_revision_id AND s.current
                CROSS JOIN LATERAL unnest(s.speakers) AS x (id)
            WHERE u.published_at IS NULL""").and("u.dated >= ?", days.first).and("u.dated < ?", days.end);
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
