package org.dixit.archive.statistics;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.dixit.archive.filter.OriginCriteria;
import org.dixit.archive.filter.ParticipationConditions;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.filter.StatementTable;
import org.dixit.archive.read.ActorRow;
import org.dixit.archive.sql.SqlQuery;
import org.dixit.archive.sql.SqlReader;
import org.jspecify.annotations.Nullable;

/// Counts the statements of current texts: one SQL statement per call.
@Singleton
public class CountReads {

    private final SqlReader sql;

    CountReads(SqlReader sql) {
        this.sql = sql;
    }

    /// Returns the speakers who made the largest numbers of the given statements. If these are limited to a period,
    /// undated articles are left out.
    ///
    /// @param max the maximum number of speakers
    public List<SpeakerCount> topSpeakers(StatementCriteria criteria, Counting counting, int max) {
        boolean ofATime = criteria.since() != null || criteria.until() != null;
        if (ofATime && selectsUndatedOnly(criteria)) {
            return List.of();
        }
        SqlQuery query = SqlQuery.of("SELECT t.statements, " + ActorRow.COLUMNS + " FROM (")
                .add(topSpeakersQuery(ofATime ? withKnownDate(criteria) : criteria, counting))
                .add("ORDER BY 2 DESC, 1 LIMIT ?) t JOIN actor a ON a.id = t.actor_id", max)
                .add("ORDER BY t.statements DESC, a.id");
        return sql.list(query, row -> {
            int statements = row.number();
            return new SpeakerCount(ActorRow.read(row), statements);
        });
    }

    /// Builds a query of the number of `statements` that each `actor_id` made. Undated articles are subtracted from
    /// the sums of days: subtracting them day by day costs a fifth more, even if there are none.
    private static SqlQuery topSpeakersQuery(StatementCriteria criteria, Counting counting) {
        String sums = "SELECT q.actor_id, sum(q.statements)::integer AS statements FROM (";
        Days days = Days.of(criteria);
        if (counting == Counting.APPEARANCES
                || criteria.origin().dated() == null
                || !criteria.hasOnlyDates()
                || days == null) {
            return SqlQuery.of(sums).add(spoken(criteria, counting)).add(") q GROUP BY 1");
        }
        return SqlQuery.of("SELECT q.actor_id, q.statements - coalesce(u.statements, 0) AS statements FROM (")
                .add(SqlQuery.of(sums).add(byDays(criteria, days)).add(") q GROUP BY 1"))
                .add(") q LEFT JOIN (SELECT u.actor_id, count(*)::integer AS statements FROM (")
                .add(undatedOf(days))
                .add(") u GROUP BY 1) u ON u.actor_id = q.actor_id WHERE q.statements > coalesce(u.statements, 0)");
    }

    /// Returns the time buckets that contain any of the given statements: series by series, the one with the most
    /// statements first, and by time within each. Undated articles are left out.
    ///
    /// @param groups the maximum number of series
    /// @param rows   the maximum number of buckets in all
    public List<SeriesRow> series(Series series, StatementCriteria criteria, int groups, int rows) {
        if (selectsUndatedOnly(criteria)) {
            return List.of();
        }
        String step = series.step().name().toLowerCase(Locale.ROOT);
        SqlQuery query = SqlQuery.of(
                        "WITH c AS MATERIALIZED (SELECT date_trunc('" + step + "', q.dated, 'UTC') AS start,")
                .add("q.value, sum(q.statements)::integer AS statements FROM (")
                .add(valued(series, withKnownDate(criteria)))
                .add(") q WHERE true");
        if (criteria.origin().hasPlaceCriteria()) {
            // a place may have published a text within the period that the first place published before it
            query.and("q.dated >= ?", criteria.since()).and("q.dated < ?", criteria.until());
        }
        query.add("""
                        GROUP BY 1, 2 HAVING sum(q.statements) > 0), g AS (SELECT c.value, sum(c.statements) AS total FROM c
                            GROUP BY 1 ORDER BY total DESC, c.value LIMIT ?)
                        SELECT c.value, (c.start AT TIME ZONE 'UTC')::date AS start, c.statements
                        FROM g JOIN c ON c.value IS NOT DISTINCT FROM g.value
                        ORDER BY g.total DESC, c.value, c.start LIMIT ?""", groups, rows);
        return sql.list(query, row -> new SeriesRow(row.textOrNull(), row.value(LocalDate.class), row.number()));
    }

    /// The number of statements in undated articles for a value of the group, whatever period is requested.
    ///
    /// @param value the value of the series, `null` for articles without a publisher
    public record Undated(@Nullable String value, int statements) {}

    /// Returns the counts of statements that [#series] leaves out because their articles are undated.
    public List<Undated> undated(Series series, StatementCriteria criteria) {
        Boolean dated = criteria.origin().dated();
        if (Boolean.TRUE.equals(dated)) {
            return List.of();
        }
        SqlQuery query = SqlQuery.of("SELECT q.value, sum(q.statements)::integer AS statements FROM (")
                .add(valued(series, criteria.of(criteria.origin().dated(false), null, null)))
                .add(") q GROUP BY 1");
        return sql.list(query, row -> new Undated(row.textOrNull(), row.number()));
    }

    private static boolean selectsUndatedOnly(StatementCriteria criteria) {
        return Boolean.FALSE.equals(criteria.origin().dated());
    }

    private static StatementCriteria withKnownDate(StatementCriteria criteria) {
        return criteria.of(criteria.origin().dated(true), criteria.since(), criteria.until());
    }

    /// Builds a query of `statements` by group `value` and time `dated`.
    private static SqlQuery valued(Series series, StatementCriteria criteria) {
        Series.Group group = series.group();
        if (group == Series.Group.SPEAKER) {
            return SqlQuery.of("SELECT q.dated, " + group.value() + " AS value, q.statements FROM (")
                    .add(spoken(criteria, series.counting()))
                    .add(") q");
        }
        if (series.counting() == Counting.APPEARANCES) {
            SqlQuery query = SqlQuery.of(
                            "SELECT y.dated, " + group.value() + " AS value, 1 AS statements FROM statement s")
                    .add(APPEARING + " WHERE s.current");
            addPlaces(query, criteria, StatementTable.CURRENT);
            return query;
        }
        SqlQuery query = SqlQuery.of("SELECT s.dated, " + group.value() + " AS value, 1 AS statements FROM statement s")
                .add(group.join() + " WHERE s.current");
        criteria.addTo(query, StatementTable.CURRENT);
        return query;
    }

    /// The join to the places that show a statement's text.
    private static final String APPEARING =
            "JOIN appearance y ON y.article_id = s.article_id AND y.replaced_at IS NULL";

    /// Adds the conditions for counting each place that shows a text at its own date: conditions on places apply to
    /// that place.
    private static void addPlaces(SqlQuery query, StatementCriteria criteria, StatementTable at) {
        criteria.of(OriginCriteria.ANY, null, null).addTo(query, at);
        criteria.origin().addPlaceTo(query, "y", criteria.since(), criteria.until());
        Boolean dated = criteria.origin().dated();
        if (dated != null) {
            query.add("AND y.published_at IS " + (dated ? "NOT NULL" : "NULL"));
        }
    }

    /// Builds a query of the `statements` that `actor_id` made at the time `dated`: one by one, or summed by day if
    /// the database stores the daily numbers.
    private static SqlQuery spoken(StatementCriteria criteria, Counting counting) {
        if (counting == Counting.APPEARANCES) {
            SqlQuery query = SqlQuery.of("SELECT y.dated, q.actor_id, 1 AS statements FROM participation q")
                    .add("JOIN statement s ON s.id = q.statement_id " + APPEARING + " WHERE "
                            + ParticipationConditions.SPOKEN);
            addPlaces(query, criteria, StatementTable.PART);
            return query;
        }
        Days days = Days.of(criteria);
        if (!criteria.hasOnlyDates() || days == null) {
            return oneByOne(criteria);
        }
        SqlQuery query = byDays(criteria, days);
        return criteria.origin().dated() == null
                ? query
                : query.add("UNION ALL").add(undatedOf(days));
    }

    /// The days that lie wholly within a period.
    ///
    /// @param first the first day, `null` if the period has no beginning
    /// @param end   the day after the last day, `null` if the period has no end
    private record Days(@Nullable Instant first, @Nullable Instant end) {

        /// Returns the days wholly within the period of `criteria`, or `null` if there are none.
        static @Nullable Days of(StatementCriteria criteria) {
            Instant since = criteria.since();
            Instant until = criteria.until();
            Instant first = since == null ? null : dayFrom(since);
            Instant end = until == null ? null : until.truncatedTo(ChronoUnit.DAYS);
            return first != null && end != null && !first.isBefore(end) ? null : new Days(first, end);
        }
    }

    /// Builds a query of the days that lie wholly within the period, and of single statements in the partial days at
    /// both ends. The daily numbers include undated articles, on the day of their receipt.
    private static SqlQuery byDays(StatementCriteria criteria, Days days) {
        Instant since = criteria.since();
        Instant until = criteria.until();
        SqlQuery query = SqlQuery.of("SELECT k.day AS dated, k.actor_id, k.statements FROM speaker_day k WHERE true")
                .and("k.day >= ?", days.first)
                .and("k.day < ?", days.end);
        if (days.first != null && !days.first.equals(since)) {
            query.add("UNION ALL").add(oneByOne(criteria.of(criteria.origin(), since, days.first)));
        }
        if (days.end != null && !days.end.equals(until)) {
            query.add("UNION ALL").add(oneByOne(criteria.of(criteria.origin(), days.end, until)));
        }
        return query;
    }

    /// Builds a query of the statements of undated articles that are included in the daily numbers, to be subtracted.
    private static SqlQuery undatedOf(Days days) {
        return SqlQuery.of("""
            SELECT u.dated, x.id AS actor_id, -1 AS statements FROM article u
                JOIN statement s ON s.revision_id = u.current_revision_id AND s.current
                CROSS JOIN LATERAL unnest(s.speakers) AS x (id)
            WHERE u.published_at IS NULL""").and("u.dated >= ?", days.first).and("u.dated < ?", days.end);
    }

    /// Returns the start of the first day that begins at or after a time.
    private static Instant dayFrom(Instant time) {
        Instant day = time.truncatedTo(ChronoUnit.DAYS);
        return day.equals(time) ? day : day.plus(1, ChronoUnit.DAYS);
    }

    private static SqlQuery oneByOne(StatementCriteria criteria) {
        SqlQuery query = SqlQuery.of("SELECT q.dated, q.actor_id, 1 AS statements FROM participation q")
                .add(criteria.needsRow() ? "JOIN statement s ON s.id = q.statement_id" : "")
                .add("WHERE " + ParticipationConditions.SPOKEN);
        criteria.addTo(query, StatementTable.PART);
        return query;
    }
}
