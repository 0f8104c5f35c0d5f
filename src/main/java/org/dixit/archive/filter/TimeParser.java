package org.dixit.archive.filter;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Parses dates and times in the formats used by news feeds, archives and APIs. A date without a time means the start
/// of that day, and a time without an offset is in UTC.
///
/// | form | example |
/// |---|---|
/// | ISO 8601, RFC 3339 | `2026-05-02`, `2026-05-02T08:00:00Z`, `2026-05-02 08:00+0200` |
/// | ISO 8601, basic | `20260502`, `20260502T080000Z`, `20260502080000` |
/// | RFC 822, RFC 1123, RFC 850 | `Sat, 02 May 2026 08:00:00 GMT`, `2 May 26 08:00 EST` |
/// | seconds or milliseconds since 1970 | `1777708800`, `1777708800000` |
public final class TimeParser {

    /// The formats, for the description of the API.
    public static final String FORMS =
            "a date (2026-05-02), a date and time (2026-05-02T08:00:00+02:00, 20260502T080000Z), a date of RFC 822 or 1123"
                    + " (Sat, 02 May 2026 08:00:00 GMT), or seconds or milliseconds since 1970 (1777708800)";

    private static final String OFFSET = "(?<offset>[Zz]|[+-]\\d{2}(?::?\\d{2})?)?";

    private static final Pattern EXTENDED = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})"
            + "(?:(?:[Tt]| +)(?<hour>\\d{2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)? ?"
            + OFFSET + ")?");

    private static final Pattern BASIC = Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"
            + "(?:[Tt]?(?<hour>\\d{2})(?<minute>\\d{2})(?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?" + OFFSET
            + "|[Tt](?<hour2>\\d{2})(?<minute2>\\d{2})(?<offset2>[Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");

    private static final Pattern MAIL = Pattern.compile("(?:(?<weekday>[A-Za-z]{3,9})\\.?,? +)?"
            + "(?<day>\\d{1,2})[ -](?<month>[A-Za-z]{3,9})\\.?[ -](?<year>\\d{4}|\\d{2})"
            + "(?: +(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?"
            + "(?: +(?<zone>[A-Za-z]{1,3}|[+-]\\d{2}:?\\d{2})(?: *\\([^()]*\\))?)?)?");

    private static final Pattern SINCE_1970 = Pattern.compile("(?<seconds>\\d{9,10})|(?<millis>\\d{12,13})");

    /// The zones named in RFC 822, in hours from UTC.
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("GMT", 0),
            Map.entry("UTC", 0),
            Map.entry("UT", 0),
            Map.entry("Z", 0),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));

    /// The first two-digit year of RFC 822 that belongs to the last century (RFC 5322, 4.3).
    private static final int FIRST_OF_LAST_CENTURY = 50;

    private TimeParser() {}

    /// Parses `text`, or returns empty if it has none of the known formats or is not a day of the calendar.
    public static Optional<Instant> parse(String text) {
        String plain = text.strip();
        try {
            Matcher extended = EXTENDED.matcher(plain);
            if (extended.matches()) {
                return Optional.of(iso(extended, ""));
            }
            Matcher basic = BASIC.matcher(plain);
            if (basic.matches()) {
                return Optional.of(iso(basic, basic.group("hour2") == null ? "" : "2"));
            }
            Matcher since = SINCE_1970.matcher(plain);
            if (since.matches()) {
                String seconds = since.group("seconds");
                return Optional.of(
                        seconds != null
                                ? Instant.ofEpochSecond(Long.parseLong(seconds))
                                : Instant.ofEpochMilli(Long.parseLong(since.group("millis"))));
            }
            Matcher mail = MAIL.matcher(plain);
            return mail.matches() ? mail(mail) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // such as the 31st of April
        }
    }

    /// @param which the suffix of the groups of the time
    private static Instant iso(Matcher found, String which) {
        LocalDate day = LocalDate.of(number(found, "year"), number(found, "month"), number(found, "day"));
        if (found.group("hour" + which) == null) {
            return day.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
        boolean whole = which.isEmpty();
        int second = whole && found.group("second") != null ? number(found, "second") : 0;
        String fraction = whole && found.group("fraction") != null ? found.group("fraction") : "";
        LocalTime time = LocalTime.of(
                number(found, "hour" + which),
                number(found, "minute" + which),
                second,
                Integer.parseInt((fraction + "000000000").substring(0, 9)));
        return LocalDateTime.of(day, time).toInstant(offset(found.group("offset" + which)));
    }

    private static Optional<Instant> mail(Matcher found) {
        Optional<Month> month = named(Month.values(), Month::getDisplayName, found.group("month"));
        Optional<ZoneOffset> zone = zone(found.group("zone"));
        if (month.isEmpty() || zone.isEmpty()) {
            return Optional.empty();
        }
        int year = number(found, "year");
        if (found.group("year").length() == 2) {
            year += year < FIRST_OF_LAST_CENTURY ? 2000 : 1900;
        }
        LocalDate day = LocalDate.of(year, month.get(), number(found, "day"));
        String weekday = found.group("weekday");
        if (weekday != null
                && !named(DayOfWeek.values(), DayOfWeek::getDisplayName, weekday)
                        .equals(Optional.of(day.getDayOfWeek()))) {
            return Optional.empty(); // a date that contradicts itself
        }
        LocalTime time = found.group("hour") == null
                ? LocalTime.MIDNIGHT
                : LocalTime.of(
                        number(found, "hour"),
                        number(found, "minute"),
                        found.group("second") == null ? 0 : number(found, "second"));
        return Optional.of(LocalDateTime.of(day, time).toInstant(zone.get()));
    }

    private interface DisplayName<E> {
        String as(E value, TextStyle style, Locale locale);
    }

    /// Returns the month or day with this English name, in full or abbreviated to three letters; "Sept" and "Tues"
    /// are also recognized.
    private static <E> Optional<E> named(E[] values, DisplayName<E> shown, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values)
                .filter(value -> shown.as(value, TextStyle.FULL, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(lower))
                .findFirst();
    }

    private static Optional<ZoneOffset> zone(@Nullable String zone) {
        if (zone == null || zone.startsWith("+") || zone.startsWith("-")) {
            return Optional.of(offset(zone));
        }
        return Optional.ofNullable(ZONES.get(zone.toUpperCase(Locale.ROOT))).map(ZoneOffset::ofHours);
    }

    private static ZoneOffset offset(@Nullable String offset) {
        return offset == null ? ZoneOffset.UTC : ZoneOffset.of(offset.toUpperCase(Locale.ROOT));
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }
}
