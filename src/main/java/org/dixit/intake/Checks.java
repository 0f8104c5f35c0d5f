package org.dixit.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dixit.archive.Times;
import org.dixit.archive.WebAddress;
import org.dixit.intake.Refusal.Code;
import org.jspecify.annotations.Nullable;

/// Looks through one submission and collects every fault of it. A fault of the URL alone does not keep an article out:
/// it is taken without the URL, and [#warnings] says so.
final class Checks {

    /// The most bytes that a text may have in UTF-8: 1 MB.
    static final int MOST_BYTES = 1_048_576;

    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_URL = 2048;
    private static final int LONGEST_SHOWN = 40;
    /// Of the Gregorian calendar: what lies before it changes with whoever reads it.
    private static final LocalDate FIRST_DAY = LocalDate.of(1583, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Submission submission;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Refusal> warnings = new ArrayList<>();

    Checks(Submission submission) {
        this.submission = submission;
    }

    /// What can be filed, or `null` where [#refusals] has something.
    @Nullable
    Accepted accepted() {
        checkText(submission.text());
        WebAddress address = address(submission.url());
        Accepted accepted = new Accepted(
                submission.text(),
                line("title", submission.title(), LONGEST_TITLE),
                address,
                address == null || submission.url() == null
                        ? null
                        : submission.url().strip(),
                line("publisher", submission.publisher(), LONGEST_NAME),
                line("author", submission.author(), LONGEST_NAME),
                language(line("language", submission.language(), LONGEST_NAME)),
                time(submission.publishedAt()));
        return refusals.isEmpty() ? accepted : null;
    }

    /// The faults that were found.
    List<Refusal> refusals() {
        return refusals;
    }

    /// What cannot be used of a submission that is accepted nevertheless.
    List<Refusal> warnings() {
        return warnings;
    }

    private void warn(Code code, String field, String message) {
        warnings.add(new Refusal(code, field, message));
    }

    private void refuse(Code code, String field, String message) {
        refusals.add(new Refusal(code, field, message));
    }

    private void checkText(String text) {
        if (text.isEmpty()) {
            refuse(Code.BLANK, "text", "The text is empty.");
        } else if (text.codePoints().noneMatch(Checks::isVisible)) {
            refuse(Code.BLANK, "text", "The text is blank: " + shown(text) + " has nothing to read in it.");
        }
        checkCharacters("text", text);
        long bytes = bytes(text);
        if (bytes > MOST_BYTES) {
            refuse(
                    Code.TOO_LONG,
                    "text",
                    "The text has " + bytes + " bytes in UTF-8, more than the " + MOST_BYTES + " (1 MB) that it may: "
                            + shown(text) + ".");
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static long bytes(String text) {
        return text.codePoints()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4)
                .sum();
    }

    /// Refuses what is the trace of something broken: NUL, which PostgreSQL cannot keep; halves of surrogate pairs,
    /// which no encoding can; and the replacement character, in which bytes end that were not UTF-8.
    private void checkCharacters(String field, String value) {
        int place = 0;
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            String fault = faultOf(value.codePointAt(i));
            if (fault != null) {
                refuse(
                        Code.BAD_CHARACTER,
                        field,
                        "The " + field + " has " + fault + " at character " + place + ": " + around(value, i) + ".");
                return;
            }
            place++;
        }
    }

    private static @Nullable String faultOf(int character) {
        if (character == 0) {
            return "NUL (U+0000)";
        }
        if (character == 0xFFFD) {
            return "a replacement character (U+FFFD), what is left of broken UTF-8,";
        }
        return Character.getType(character) == Character.SURROGATE
                ? String.format("half a surrogate pair (U+%04X)", character)
                : null;
    }

    private static String around(String value, int index) {
        return shown(value.substring(Math.max(0, index - 10), Math.min(value.length(), index + 10)));
    }

    /// A value of one line without white space around it; blank is the same as absent.
    private @Nullable String line(String field, @Nullable String value, int longest) {
        if (value == null || value.codePoints().noneMatch(Checks::isVisible)) {
            if (value != null) {
                checkCharacters(field, value);
            }
            return null;
        }
        checkCharacters(field, value);
        String line = value.strip();
        int length = line.codePointCount(0, line.length());
        if (length > longest) {
            refuse(
                    Code.TOO_LONG,
                    field,
                    "The " + field + " has " + length + " characters, more than the " + longest + " that it may: "
                            + shown(line) + ".");
            return null;
        }
        return line;
    }

    private @Nullable WebAddress address(@Nullable String value) {
        if (value == null || value.codePoints().noneMatch(Checks::isVisible)) {
            return null;
        }
        WebAddress address = value.length() > LONGEST_URL ? null : WebAddress.of(value);
        if (address != null && address.uri().length() <= LONGEST_URL) {
            return address;
        }
        boolean tooLong = value.length() > LONGEST_URL || address != null;
        warnings.add(
                tooLong
                        ? new Refusal(
                                Code.TOO_LONG,
                                "url",
                                "The url " + shown(value) + " has more than the " + LONGEST_URL
                                        + " characters that a URL may have; the article is kept without it.")
                        : new Refusal(
                                Code.BAD_URL,
                                "url",
                                "The url " + shown(value)
                                        + " is not the address of a page on the web, such as https://example.org/news/1; the article is kept without it."));
        return null;
    }

    private @Nullable String language(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String tag = LanguageTags.of(value);
        if (tag == null) {
            refuse(
                    Code.BAD_LANGUAGE,
                    "language",
                    "The language " + shown(value) + " is not a BCP 47 tag such as en or pt-BR.");
        }
        return tag;
    }

    /// A date that cannot be read is no reason to refuse an article: it is filed without one, and a warning says so.
    private @Nullable Instant time(@Nullable String value) {
        if (value == null || value.codePoints().noneMatch(Checks::isVisible)) {
            return null;
        }
        Instant time = Times.parse(value).filter(Checks::isOfTheCalendar).orElse(null);
        if (time == null) {
            warn(
                    Code.BAD_TIME,
                    "publishedAt",
                    "The publishedAt " + shown(value) + " is not a date or time of the years 1583 to 9999, such as"
                            + " 2022-02-12T18:30:00Z. The article is filed without a date of publication.");
        }
        return time;
    }

    private static boolean isOfTheCalendar(Instant time) {
        LocalDate day = time.atOffset(ZoneOffset.UTC).toLocalDate();
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /// The value in quotation marks, shortened, with what cannot be seen or sent in the writing of Java.
    private static String shown(String value) {
        StringBuilder shown = new StringBuilder("“");
        int[] some = value.codePoints().limit(LONGEST_SHOWN).toArray();
        for (int character : some) {
            if (isVisible(character) || character == ' ') {
                shown.appendCodePoint(character);
            } else {
                shown.append(String.format("\\u%04X", character));
            }
        }
        return shown.append(value.codePointCount(0, value.length()) > some.length ? "…”" : "”")
                .toString();
    }
}
