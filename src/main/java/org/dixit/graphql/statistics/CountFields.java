package org.dixit.graphql.statistics;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.read.ActorReads;
import org.dixit.archive.read.ActorRow;
import org.dixit.archive.statistics.CountReads;
import org.dixit.archive.statistics.Series;
import org.dixit.archive.statistics.SeriesRow;
import org.dixit.archive.statistics.SpeakerCount;
import org.dixit.graphql.error.InvalidArgumentException;
import org.dixit.graphql.filter.StatementFilter;
import org.dixit.graphql.relay.ArgumentChecks;
import org.dixit.graphql.relay.ConnectionFactory;
import org.dixit.graphql.type.ActorView;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// The query fields that count statements by speaker and over time.
@GraphQLApi
@RegisterForReflection
public class CountFields {

    private static final String COUNT = "What is counted. The default is STATEMENTS.";
    private static final int USUAL = 10;
    private static final int MAX_SPEAKERS = 100;
    private static final int MAX_SERIES = 20;
    private static final int MAX_POINTS = 1000;

    private final CountReads counts;
    private final ActorReads actors;

    CountFields(CountReads counts, ActorReads actors) {
        this.counts = counts;
        this.actors = actors;
    }

    /// The actors with the most statements.
    @Query
    @Description(
            "The actors with the most statements in current texts, in descending order. With filter.since or filter.until, articles without a date are left out.")
    public List<@NonNull TopSpeaker> topSpeakers(
            @Name("first") @DefaultValue("10") @Description("The number of speakers, from 1 to 100.") @Nullable
                    Integer first,
            @Name("filter") @Description("Counts only the statements that match this filter.") @Nullable
                    StatementFilter filter,
            @Name("count") @Description(COUNT) @Nullable CountBy count) {
        List<SpeakerCount> top = counts.topSpeakers(
                StatementFilter.criteria(filter),
                CountBy.toArchive(count),
                ArgumentChecks.size("first", first, USUAL, MAX_SPEAKERS));
        Function<ActorRow, ActorView> view =
                ActorView.views(top.stream().map(SpeakerCount::actor).toList());
        return top.stream()
                .map(row -> new TopSpeaker(view.apply(row.actor()), row.statements()))
                .toList();
    }

    /// The number of statements over time.
    @Query
    @Description(
            "The number of statements in current texts over time, by the date of the article. A series has no gaps and at most 1,000 points. Articles without a date are left out; undated gives the number of their statements. Without groupBy, there is one series of all statements.")
    public List<@NonNull SeriesView> statementSeries(
            @NonNull @Name("by") @Description("The length of each interval.") SeriesStep by,
            @Name("groupBy")
                    @Description("What each series stands for; the series with the most statements come first.")
                    @Nullable
                    SeriesGroup groupBy,
            @Name("first") @DefaultValue("10") @Description("The number of series, from 1 to 20.") @Nullable
                    Integer first,
            @Name("filter") @Description("Counts only the statements that match this filter.") @Nullable
                    StatementFilter filter,
            @Name("count") @Description(COUNT) @Nullable CountBy count) {
        StatementCriteria criteria = StatementFilter.criteria(filter);
        int groups = ArgumentChecks.size("first", first, USUAL, MAX_SERIES);
        Instant since = criteria.since();
        Instant until = criteria.until();
        if (since != null && until != null) {
            checkNumberOfPoints(new SeriesCalendar(by, SeriesCalendar.start(by, since), SeriesCalendar.end(by, until)));
        }
        int max = MAX_POINTS * groups;
        Series asked = new Series(by.toArchive(), SeriesGroup.toArchive(groupBy), CountBy.toArchive(count));
        List<SeriesRow> rows = counts.series(asked, criteria, groups, max + 1);
        Supplier<Map<Group, Integer>> undated = ConnectionFactory.once(() -> undated(asked, criteria));
        Map<Group, Map<LocalDate, Integer>> series = series(rows);
        if (groupBy == null) {
            series.putIfAbsent(new Group(""), Map.of());
        }
        SeriesCalendar calendar = calendar(by, criteria, rows);
        if (calendar == null) {
            return series.isEmpty()
                    ? List.of()
                    : List.of(
                            new SeriesView(null, null, null, null, 0, List.of(), undatedCount(undated, new Group(""))));
        }
        checkNumberOfPoints(calendar);
        if (rows.size() > max) {
            throw InvalidArgumentException.input(
                    "by", by + " gives more than " + max + " points; ask for a longer step or a shorter time");
        }
        return views(groupBy, series, calendar.starts(), undated);
    }

    /// The number of statements that a series leaves out because they are undated.
    @Description(
            "The number of statements that are left out because their articles have no date, regardless of filter.since and filter.until.")
    public int undated(@Source SeriesView series) {
        return series.leftOut().getAsInt();
    }

    private static void checkNumberOfPoints(SeriesCalendar calendar) {
        if (calendar.size() > MAX_POINTS) {
            throw InvalidArgumentException.input(
                    "by",
                    calendar.step() + " from " + calendar.first() + " to " + calendar.last() + " gives "
                            + calendar.size() + " points, at most " + MAX_POINTS
                            + " are given; ask for a longer step or a shorter time");
        }
    }

    /// The value that a series is grouped by; null for articles without a publisher.
    private record Group(@Nullable String value) {}

    private static Map<Group, Map<LocalDate, Integer>> series(List<SeriesRow> rows) {
        Map<Group, Map<LocalDate, Integer>> series = new LinkedHashMap<>();
        for (SeriesRow row : rows) {
            series.computeIfAbsent(new Group(row.group()), group -> new LinkedHashMap<>())
                    .put(row.start(), row.statements());
        }
        return series;
    }

    private Map<Group, Integer> undated(Series series, StatementCriteria criteria) {
        Map<Group, Integer> undated = new HashMap<>();
        counts.undated(series, criteria).forEach(row -> undated.put(new Group(row.value()), row.statements()));
        return undated;
    }

    private static IntSupplier undatedCount(Supplier<Map<Group, Integer>> undated, Group group) {
        return () -> undated.get().getOrDefault(group, 0);
    }

    /// Returns the intervals from since to until, or from the first to the last statement; null if there is neither.
    private static @Nullable SeriesCalendar calendar(SeriesStep by, StatementCriteria criteria, List<SeriesRow> rows) {
        Instant since = criteria.since();
        Instant until = criteria.until();
        List<LocalDate> starts = rows.stream().map(SeriesRow::start).sorted().toList();
        if (starts.isEmpty() && (since == null || until == null)) {
            return null;
        }
        return new SeriesCalendar(
                by,
                since != null ? SeriesCalendar.start(by, since) : starts.getFirst(),
                until != null ? SeriesCalendar.end(by, until) : starts.getLast());
    }

    private List<SeriesView> views(
            @Nullable SeriesGroup groupBy,
            Map<Group, Map<LocalDate, Integer>> series,
            List<LocalDate> starts,
            Supplier<Map<Group, Integer>> undated) {
        Map<UUID, ActorView> speakers = groupBy == SeriesGroup.SPEAKER
                ? ActorView.views(actors.byIds(series.keySet().stream()
                        .map(group -> UUID.fromString(Objects.requireNonNull(group.value())))
                        .toList()))
                : Map.of();
        List<SeriesView> views = new ArrayList<>();
        series.forEach((group, counted) -> {
            int all = counted.values().stream().mapToInt(Integer::intValue).sum();
            views.add(
                    view(groupBy, group.value(), speakers, all, points(starts, counted), undatedCount(undated, group)));
        });
        return views;
    }

    /// Returns the points of a series, each made on access: a query may ask for none of them, or only for the total.
    private static List<SeriesView.Point> points(List<LocalDate> starts, Map<LocalDate, Integer> counted) {
        return new AbstractList<>() {
            @Override
            public SeriesView.Point get(int i) {
                LocalDate start = starts.get(i);
                return new SeriesView.Point(start, counted.getOrDefault(start, 0));
            }

            @Override
            public int size() {
                return starts.size();
            }
        };
    }

    private static SeriesView view(
            @Nullable SeriesGroup groupBy,
            @Nullable String value,
            Map<UUID, ActorView> speakers,
            int all,
            List<SeriesView.Point> points,
            IntSupplier leftOut) {
        if (groupBy == null || value == null) {
            return new SeriesView(null, null, null, null, all, points, leftOut);
        }
        return switch (groupBy) {
            case SPEAKER ->
                new SeriesView(speakers.get(UUID.fromString(value)), null, null, null, all, points, leftOut);
            case SPEECH_ACT -> new SeriesView(null, SpeechAct.valueOf(value), null, null, all, points, leftOut);
            case POLARITY -> new SeriesView(null, null, Polarity.valueOf(value), null, all, points, leftOut);
            case PUBLISHER -> new SeriesView(null, null, null, value, all, points, leftOut);
        };
    }
}
