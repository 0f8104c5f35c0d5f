package org.dixit.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MICROS;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.dixit.archive.Page;
import org.dixit.archive.Sort;
import org.jspecify.annotations.Nullable;

/// The arguments of a connection and its cursors. A cursor holds what is listed, the order, the row's sort value and,
/// last, so that one that was cut off is none, its key; it is opaque to clients and good for lists of its own kind and
/// order only.
public final class Paging {

    static final String FIRST =
            "How many of the first ones to give, from 1 to 100; 20 where neither it nor last is given.";
    static final String AFTER = "The cursor that all that is given comes after.";
    static final String LAST = "How many of the last ones to give, from 1 to 100, in place of first.";
    static final String BEFORE = "The cursor that all that is given comes before.";

    /// How many are given where nothing is said.
    public static final int USUAL = 20;
    /// How many may be asked for.
    public static final int MOST = 100;

    private Paging() {}

    /// The page that the arguments ask for.
    ///
    /// @throws Refused where they contradict each other or cannot be used
    static Page page(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            Listed listed,
            Sort sort) {
        if (first != null && last != null) {
            throw Refused.input("last", "cannot be combined with first");
        }
        Page.Key start = key("after", after, listed, sort);
        Page.Key end = key("before", before, listed, sort);
        return last == null
                ? new Page(Given.size("first", first, USUAL, MOST), sort, false, start, end)
                : new Page(Given.size("last", last, USUAL, MOST), sort, true, end, start);
    }

    /// The cursor of a row.
    static String cursor(Listed listed, Sort sort, Page.Key key) {
        String value = switch (key.value()) {
            case Instant time -> Long.toString(MICROS.between(Instant.EPOCH, time));
            default -> key.value().toString();
        };
        String plain = listed + " " + sort + " " + value + " " + key.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    private static Page.@Nullable Key key(String field, @Nullable String cursor, Listed listed, Sort sort) {
        if (cursor == null) {
            return null;
        }
        String[] parts = parts(cursor);
        if (FilingCursor.isOne(cursor)) {
            throw bad(field, "cursor belongs to statementFiled or filed, not to a list of " + listed.words());
        }
        int last = parts.length == 3 ? parts[2].lastIndexOf(' ') : -1;
        if (last < 0) {
            throw bad(field, "is not a cursor of this API");
        }
        if (!parts[0].equals(listed.name())) {
            throw bad(field, belongs(parts[0], listed));
        }
        if (!parts[1].equals(sort.name())) {
            throw bad(field, "cursor belongs to another order");
        }
        try {
            Page.Key key = new Page.Key(
                    value(parts[2].substring(0, last), sort), UUID.fromString(parts[2].substring(last + 1)));
            if (cursor(listed, sort, key).equals(cursor)) {
                return key;
            }
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw bad(field, "is not a cursor of this API");
        }
        throw bad(field, "is not a cursor of this API");
    }

    private static String belongs(String name, Listed listed) {
        return Stream.of(Listed.values())
                .filter(other -> other.name().equals(name))
                .findFirst()
                .map(other -> "cursor belongs to a list of " + other.words() + ", not of " + listed.words())
                .orElse("is not a cursor of this API");
    }

    private static Refused bad(String field, String problem) {
        return new Refused(Code.BAD_CURSOR, field + ": this " + problem);
    }

    private static String[] parts(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(" ", 3);
        } catch (IllegalArgumentException e) {
            return new String[0];
        }
    }

    private static Object value(String text, Sort sort) {
        if (sort.type() == Instant.class) {
            Instant time = Instant.EPOCH.plus(Long.parseLong(text), MICROS);
            if (!Given.isKept(time)) {
                throw new DateTimeException("no row has this time");
            }
            return time;
        }
        if (sort.type() == Double.class) {
            return Double.valueOf(text);
        }
        if (sort.type() == Integer.class) {
            return Integer.valueOf(text);
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("no row has this name");
        }
        return text;
    }
}
