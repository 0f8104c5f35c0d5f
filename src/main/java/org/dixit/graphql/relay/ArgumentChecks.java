package org.dixit.graphql.relay;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dixit.archive.entity.WebAddress;
import org.dixit.archive.filter.StopWords;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/// Checks the arguments of clients, so that the archive never gets a query that it cannot answer. Each check accepts
/// an absent value and rejects a bad one with an error that names its field and value.
public final class ArgumentChecks {

    public static final String NOT = "Excludes everything that matches this filter. Can be nested up to 3 levels deep.";

    private static final int LONGEST = 1000;
    private static final int MAX_VALUES = 500;
    private static final int DEEPEST = 3;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private static final Pattern RANGE = Pattern.compile("\\*|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private ArgumentChecks() {}

    /// Checks search words: not blank, at most 1,000 characters.
    public static @Nullable String words(String field, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw InvalidArgumentException.input(field, "is blank");
        }
        return plain(field, value);
    }

    /// Checks words to search for in texts: not blank, at most 1,000 characters, and not only stop words, which occur
    /// in nearly every text and are in no index.
    public static @Nullable String search(String field, @Nullable String value) {
        String words = words(field, value);
        if (words != null && !StopWords.hasSearchableWords(words)) {
            throw InvalidArgumentException.input(
                    field,
                    "\"" + ApiError.shown(words)
                            + "\" has only words or marks that are in nearly every text and are not searched for");
        }
        return words;
    }

    /// Checks that `since` is before `until`, if both are given.
    public static void period(String field, @Nullable Instant since, @Nullable Instant until) {
        if (since != null && until != null && !since.isBefore(until)) {
            throw InvalidArgumentException.input(
                    field + ".until", "must be later than since, which is " + since + ", not " + until);
        }
    }

    /// Checks alternative values: at most 500, each at most 1,000 characters.
    public static @Nullable List<String> anyOf(String field, @Nullable List<String> values) {
        if (values != null) {
            checkNumber(field, values);
            values.forEach(value -> words(field, value));
        }
        return values;
    }

    /// Checks alternative addresses of pages.
    public static @Nullable List<WebAddress> addresses(String field, @Nullable List<String> urls) {
        List<String> given = anyOf(field, urls);
        return given == null
                ? null
                : given.stream().map(url -> address(field, url)).toList();
    }

    /// Checks the address of a page.
    public static WebAddress address(String field, String url) {
        WebAddress address = WebAddress.of(url);
        if (address == null) {
            throw InvalidArgumentException.input(
                    field, "\"" + ApiError.shown(url) + "\" is not the address of a page on the web");
        }
        return address;
    }

    /// Checks alternative language ranges: `*` or a BCP 47 tag, complete or cut at a hyphen (RFC 4647, section 2.1).
    public static @Nullable List<String> languages(String field, @Nullable List<String> ranges) {
        List<String> given = anyOf(field, ranges);
        if (given != null) {
            given.stream()
                    .filter(range -> !RANGE.matcher(range).matches())
                    .findFirst()
                    .ifPresent(range -> {
                        throw InvalidArgumentException.input(field, "is no language: " + range);
                    });
        }
        return given;
    }

    /// Checks alternative ids, at most 500.
    static <T> @Nullable List<T> checkNumber(String field, @Nullable List<T> values) {
        if (values != null && values.size() > MAX_VALUES) {
            throw InvalidArgumentException.input(field, "at most " + MAX_VALUES + " values, not " + values.size());
        }
        return values;
    }

    /// Returns the values of a filter that matches any of them; `null` if the filter does not restrict the field.
    public static <E> @Nullable Set<E> anyOf(@Nullable List<E> values) {
        return values == null ? null : Set.copyOf(values);
    }

    /// Checks a number from 0 to 1.
    public static @Nullable Double share(String field, @Nullable Double value) {
        if (value != null && !(value >= 0 && value <= 1)) {
            throw InvalidArgumentException.input(field, "must be from 0 to 1, not " + value);
        }
        return value;
    }

    /// Checks a size from 1 to `max`; returns `usual` if it is absent.
    public static int size(String field, @Nullable Integer value, int usual, int max) {
        int size = value == null ? usual : value;
        if (size < 1 || size > max) {
            throw InvalidArgumentException.input(field, "must be from 1 to " + max + ", not " + size);
        }
        return size;
    }

    /// Checks a time in the years 1 to 9999.
    public static @Nullable Instant time(String field, @Nullable Instant value) {
        if (value != null && !isStorable(value)) {
            throw InvalidArgumentException.input(field, "must be of the years 1 to 9999, not " + value);
        }
        return value;
    }

    /// Whether the archive can hold this time, which must be in the years 1 to 9999.
    static boolean isStorable(Instant time) {
        return !time.isBefore(EARLIEST) && !time.isAfter(LATEST);
    }

    /// Checks the nesting of `not`, which is `depth` levels deep.
    public static void checkDepth(String field, int depth) {
        if (depth > DEEPEST) {
            throw InvalidArgumentException.input(field, "not may stand within not at most " + DEEPEST + " deep");
        }
    }

    private static @Nullable String plain(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw InvalidArgumentException.input(
                    field, "has " + value.length() + " characters, at most " + LONGEST + " are looked for");
        }
        if (value.codePoints().anyMatch(ArgumentChecks::isNoCharacter)) {
            throw InvalidArgumentException.input(
                    field, "has a character that no text contains: NUL or an unpaired surrogate");
        }
        return value;
    }

    private static boolean isNoCharacter(int point) {
        return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
