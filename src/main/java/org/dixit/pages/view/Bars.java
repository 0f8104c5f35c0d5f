package org.dixit.pages.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Two series of counts over time, as bars beside each other and as a table.
///
/// @param columns the intervals in order, without gaps
/// @param width   the width of the drawing
/// @param most    the highest count
public record Bars(List<Column> columns, int width, int most) {

    /// The height of the highest bar.
    public static final int HEIGHT = 90;

    private static final int STEP = 26;
    private static final int SECOND = 11;
    private static final int MOST_MONTHS = 30;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /// The counts of an interval.
    ///
    /// @param x the left edge of its bars
    /// @param firstHeight  the height of the first bar
    /// @param secondHeight the height of the second bar
    public record Column(String label, int first, int second, int x, int firstHeight, int secondHeight) {

        /// The left edge of the second bar.
        public int secondX() {
            return x + SECOND;
        }

        /// The upper edge of the first bar.
        public int firstY() {
            return HEIGHT - firstHeight;
        }

        /// The upper edge of the second bar.
        public int secondY() {
            return HEIGHT - secondHeight;
        }
    }

    /// Returns the bars of two series that are counted by month; if there are many, they are combined into years.
    public static Bars of(NavigableMap<LocalDate, Integer> first, NavigableMap<LocalDate, Integer> second) {
        SortedSet<LocalDate> months = new TreeSet<>(first.keySet());
        months.addAll(second.keySet());
        if (months.isEmpty()) {
            return new Bars(List.of(), 0, 0);
        }
        boolean byYear = months.first().plusMonths(MOST_MONTHS).isBefore(months.last());
        Map<LocalDate, int[]> counts = new TreeMap<>();
        for (LocalDate start = start(months.first(), byYear);
                !start.isAfter(months.last());
                start = byYear ? start.plusYears(1) : start.plusMonths(1)) {
            counts.put(start, new int[2]);
        }
        first.forEach((month, count) -> add(counts, start(month, byYear), 0, count));
        second.forEach((month, count) -> add(counts, start(month, byYear), 1, count));
        int most = counts.values().stream()
                .mapToInt(pair -> Math.max(pair[0], pair[1]))
                .max()
                .orElse(0);
        List<Column> columns = new ArrayList<>();
        counts.forEach((start, pair) -> columns.add(new Column(
                byYear ? Integer.toString(start.getYear()) : MONTH.format(start),
                pair[0],
                pair[1],
                columns.size() * STEP,
                height(pair[0], most),
                height(pair[1], most))));
        return new Bars(List.copyOf(columns), columns.size() * STEP, most);
    }

    /// Whether there is nothing to compare: no statement, or all in one interval.
    public boolean isBlank() {
        return most == 0 || columns.size() < 2;
    }

    private static void add(Map<LocalDate, int[]> counts, LocalDate start, int which, int count) {
        int[] pair = counts.get(start);
        if (pair != null) {
            pair[which] += count;
        }
    }

    private static LocalDate start(LocalDate month, boolean byYear) {
        return byYear ? month.withDayOfYear(1) : month.withDayOfMonth(1);
    }

    private static int height(int count, int most) {
        return count == 0 ? 0 : Math.max(2, Math.round((float) count * HEIGHT / most));
    }
}
