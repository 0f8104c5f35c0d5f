package org.dixit.graphql.statistics;

import static java.time.temporal.ChronoUnit.MICROS;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.LongStream;

/// The intervals of a series, in UTC, given by their first days.
///
/// @param step  the length of an interval
/// @param first the first day of the first interval
/// @param last  the first day of the last interval, not before the first
record SeriesCalendar(SeriesStep step, LocalDate first, LocalDate last) {

    /// Returns the first day of the interval that contains `time`.
    static LocalDate start(SeriesStep step, Instant time) {
        LocalDate day = time.atOffset(ZoneOffset.UTC).toLocalDate();
        return switch (step) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// Returns the first day of the last interval before `until`.
    static LocalDate end(SeriesStep step, Instant until) {
        return start(step, until.minus(1, MICROS));
    }

    /// The number of intervals.
    long size() {
        return last.isBefore(first) ? 0 : unit().between(first, last) + 1;
    }

    /// The first days of all intervals.
    List<LocalDate> starts() {
        return LongStream.range(0, size()).mapToObj(i -> first.plus(i, unit())).toList();
    }

    private ChronoUnit unit() {
        return switch (step) {
            case DAY -> ChronoUnit.DAYS;
            case WEEK -> ChronoUnit.WEEKS;
            case MONTH -> ChronoUnit.MONTHS;
            case YEAR -> ChronoUnit.YEARS;
        };
    }
}
