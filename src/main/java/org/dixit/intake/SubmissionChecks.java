package org.dixit.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dixit.archive.entity.WebAddress;
import org.dixit.archive.filter.TimeParser;
import org.dixit.intake.Refusal.Code;
import org.jspecify.annotations.Nullable;

/// Checks one submission and collects all its faults. A fault in the URL alone does not exclude an article: the
/// article is accepted without the URL, and [#warnings] reports the fault.
final class SubmissionChecks {

    /// The maximum length of a text in UTF-8 bytes: 1 MB.
    static final int MAX_BYTES = 1_048_576;

    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_URL = 2048;
    private static final int LONGEST_SHOWN = 40;
    /// The first day that is accepted; it is in the Gregorian calendar, since earlier dates depend on the reader's
    /// calendar.
    private static final LocalDate FIRST_DAY = LocalDate.of(1583, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Submission submission;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Refusal> warnings = new ArrayList<>();

    SubmissionChecks(Submission submission) {
        this.submission = submission;
    }

    /// The submission to file, or `null` if [#refusals] is not empty.
    @Nullable
    CheckedSubmission accepted() {
        checkText(submission.text());
        WebAddress address = address(submission.url());
        CheckedSubmission accepted = new CheckedSubmission(
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

    /// The values of an accepted submission that cannot be used.
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
        } else if (text.codePoints().noneMatch(SubmissionChecks::isVisible)) {
            refuse(Code.BLANK, "text", "The text is blank: " + shown(text) + " contains no letters or digits.");
        }
        checkCharacters("text", text);
        long bytes = bytes(text);
        if (bytes > MAX_BYTES) {
            refuse(
                    Code.TOO_LONG,
                    "text",
                    "The text has " + bytes + " bytes in UTF-8, more than the limit of " + MAX_BYTES + " (1 MB): "
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

    /// Refuses characters that are traces of something broken: NUL, which PostgreSQL cannot store; unpaired
    /// surrogates, which no encoding can represent; and the replacement character, which results from bytes that
    /// were not UTF-8.
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
            return "a replacement character (U+FFFD), a trace of broken UTF-8,";
        }
        return Character.getType(character) == Character.SURROGATE
                ? String.format("an unpaired surrogate (U+%04X)", character)
                : null;
    }

    private static String around(String value, int index) {
        return shown(value.substring(Math.max(0, index - 10), Math.min(value.length(), index + 10)));
    }

    /// Returns a single-line value without leading and trailing white space; a blank value counts as absent.
    private @Nullable String line(String field, @Nullable String value, int longest) {
        if (value == null || value.codePoints().noneMatch(SubmissionChecks::isVisible)) {
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
                    "The " + field + " has " + length + " characters, more than the " + longest + " allowed: "
                            + shown(line) + ".");
            return null;
        }
        return line;
    }

    private @Nullable WebAddress address(@Nullable String value) {
        if (value == null || value.codePoints().noneMatch(SubmissionChecks::isVisible)) {
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
                                        + " characters allowed; the article is stored without it.")
                        : new Refusal(
                                Code.BAD_URL,
                                "url",
                                "The url " + shown(value)
                                        + " is not the address of a page on the web, such as https://example.org/news/1; the article is stored without it."));
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

    /// An unreadable date is no reason to refuse an article: it is filed without one, with a warning.
    private @Nullable Instant time(@Nullable String value) {
        if (value == null || value.codePoints().noneMatch(SubmissionChecks::isVisible)) {
            return null;
        }
        Instant time = TimeParser.parse(value)
                .filter(SubmissionChecks::isOfTheCalendar)
                .orElse(null);
        if (time == null) {
            warn(
                    Code.BAD_TIME,
                    "publishedAt",
                    "The publishedAt " + shown(value) + " is not a date or time of the years 1583 to 9999, such as"
                            + " 2022-02-12T18:30:00Z. The article is stored without a publication date.");
        }
        return time;
    }

    private static boolean isOfTheCalendar(Instant time) {
        LocalDate day = time.atOffset(ZoneOffset.UTC).toLocalDate();
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /// The value in quotation marks, shortened, with invisible and unencodable characters as Java escapes.
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
