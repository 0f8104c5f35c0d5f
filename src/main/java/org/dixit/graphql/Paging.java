package org.dixit.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MICROS;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.dixit.archive.Page;
import org.dixit.archive.Sort;
import org.jspecify.annotations.Nullable;

/// The arguments of a connection and its cursors. A cursor holds the order, the row's key and its sort value; it is
/// opaque to clients and good for its own order only.
public final class Paging {

    static final String FIRST =
            "How many of the first ones to give, from 1 to 100; 20 where neither it nor last is given.";
    static final String AFTER = "The cursor that the first ones come after.";
    static final String LAST = "How many of the last ones to give, from 1 to 100, in place of first.";
    static final String BEFORE = "The cursor that the last ones come before.";

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
            Sort sort) {
        if (last == null) {
            if (before != null) {
                throw Refused.input("before", "goes with last; the first ones come after a cursor");
            }
            return new Page(Given.size("first", first, USUAL, MOST), sort, false, key("after", after, sort));
        }
        if (first != null || after != null) {
            throw Refused.input("last", "cannot be combined with first or after");
        }
        return new Page(Given.size("last", last, USUAL, MOST), sort, true, key("before", before, sort));
    }

    /// The cursor of a row.
    static String cursor(Sort sort, Page.Key key) {
        String value = switch (key.value()) {
            case Instant time -> Long.toString(MICROS.between(Instant.EPOCH, time));
            default -> key.value().toString();
        };
        String plain = sort.name() + " " + key.id() + " " + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    private static Page.@Nullable Key key(String field, @Nullable String cursor, Sort sort) {
        if (cursor == null) {
            return null;
        }
        String[] parts = parts(cursor);
        if (parts.length != 3) {
            throw new Refused(Code.BAD_CURSOR, field + ": this is not a cursor of this API");
        }
        if (!parts[0].equals(sort.name())) {
            throw new Refused(Code.BAD_CURSOR, field + ": this cursor belongs to another order");
        }
        try {
            Page.Key key = new Page.Key(value(parts[2], sort), UUID.fromString(parts[1]));
            if (cursor(sort, key).equals(cursor)) {
                return key;
            }
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new Refused(Code.BAD_CURSOR, field + ": this is not a cursor of this API");
        }
        throw new Refused(Code.BAD_CURSOR, field + ": this is not a cursor of this API");
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
