package org.dixit.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dixit.archive.StopWords;
import org.dixit.archive.WebAddress;
import org.jspecify.annotations.Nullable;

/// Checks what clients give in filters, so that the archive is asked nothing that it cannot answer. Each check lets
/// an absent value through and refuses a bad one with its field and value.
final class Given {

    static final String NOT = "And not like this; at most 3 deep.";

    private static final int LONGEST = 1000;
    private static final int MOST_VALUES = 500;
    private static final int DEEPEST = 3;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private static final Pattern RANGE = Pattern.compile("\\*|[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private Given() {}

    /// Words to search for: not blank, at most 1,000 characters.
    static @Nullable String words(String field, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw Refused.input(field, "is blank");
        }
        return plain(field, value);
    }

    /// Words to search for in texts: not blank, at most 1,000 characters, and not of stop words alone, which are in
    /// nearly every text and in no index.
    static @Nullable String search(String field, @Nullable String value) {
        String words = words(field, value);
        if (words != null && !StopWords.leave(words)) {
            throw Refused.input(
                    field,
                    "\"" + Failure.shown(words)
                            + "\" has only words or marks that are in nearly every text and are not searched for");
        }
        return words;
    }

    /// A stretch of time that something can be in.
    static void period(String field, @Nullable Instant since, @Nullable Instant until) {
        if (since != null && until != null && !since.isBefore(until)) {
            throw Refused.input(field + ".until", "must be later than since, which is " + since + ", not " + until);
        }
    }

    /// Values of which any may hold: at most 500, each at most 1,000 characters.
    static @Nullable List<String> anyOf(String field, @Nullable List<String> values) {
        if (values != null) {
            fewEnough(field, values);
            values.forEach(value -> words(field, value));
        }
        return values;
    }

    /// Addresses of pages of which any may hold.
    static @Nullable List<WebAddress> addresses(String field, @Nullable List<String> urls) {
        List<String> given = anyOf(field, urls);
        return given == null
                ? null
                : given.stream().map(url -> address(field, url)).toList();
    }

    /// The address of a page.
    static WebAddress address(String field, String url) {
        WebAddress address = WebAddress.of(url);
        if (address == null) {
            throw Refused.input(field, "\"" + Failure.shown(url) + "\" is not the address of a page on the web");
        }
        return address;
    }

    /// Language ranges of which any may hold: `*` or a tag of BCP 47, whole or cut off at a hyphen (RFC 4647, 2.1).
    static @Nullable List<String> languages(String field, @Nullable List<String> ranges) {
        List<String> given = anyOf(field, ranges);
        if (given != null) {
            given.stream()
                    .filter(range -> !RANGE.matcher(range).matches())
                    .findFirst()
                    .ifPresent(range -> {
                        throw Refused.input(field, "is no language: " + range);
                    });
        }
        return given;
    }

    /// Ids of which any may hold, at most 500.
    static <T> @Nullable List<T> fewEnough(String field, @Nullable List<T> values) {
        if (values != null && values.size() > MOST_VALUES) {
            throw Refused.input(field, "at most " + MOST_VALUES + " values, not " + values.size());
        }
        return values;
    }

    /// Words of a vocabulary of which any may hold.
    static <E, W> @Nullable Set<W> anyWord(@Nullable List<E> values, Function<E, W> word) {
        return values == null ? null : values.stream().map(word).collect(Collectors.toUnmodifiableSet());
    }

    /// A number from 0 to 1.
    static @Nullable Double share(String field, @Nullable Double value) {
        if (value != null && !(value >= 0 && value <= 1)) {
            throw Refused.input(field, "must be from 0 to 1, not " + value);
        }
        return value;
    }

    /// How many of something, from 1 to `most`; `usual` where it is not given.
    static int size(String field, @Nullable Integer value, int usual, int most) {
        int size = value == null ? usual : value;
        if (size < 1 || size > most) {
            throw Refused.input(field, "must be from 1 to " + most + ", not " + size);
        }
        return size;
    }

    /// A time of the years 1 to 9999.
    static @Nullable Instant time(String field, @Nullable Instant value) {
        if (value != null && !isKept(value)) {
            throw Refused.input(field, "must be of the years 1 to 9999, not " + value);
        }
        return value;
    }

    /// Whether the archive can hold this time: of the years 1 to 9999.
    static boolean isKept(Instant time) {
        return !time.isBefore(EARLIEST) && !time.isAfter(LATEST);
    }

    /// What stands under `not`, which is `depth` deep.
    static void notTooDeep(String field, int depth) {
        if (depth > DEEPEST) {
            throw Refused.input(field, "not may stand within not at most " + DEEPEST + " deep");
        }
    }

    private static @Nullable String plain(String field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw Refused.input(field, "has " + value.length() + " characters, at most " + LONGEST + " are looked for");
        }
        if (value.codePoints().anyMatch(Given::isNoCharacter)) {
            throw Refused.input(field, "holds a character that no text has: NUL or half of a surrogate pair");
        }
        return value;
    }

    private static boolean isNoCharacter(int point) {
        return point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
