package org.dixit.graphql.relay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MICROS;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import org.dixit.archive.sql.PageRequest;
import org.dixit.archive.sql.Sort;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/// The arguments of a connection and its cursors. A cursor consists of the kind of list, the order, the row's sort
/// value and the row's key; the key comes last, so that a truncated cursor is invalid. Cursors are opaque to clients
/// and valid only for lists of the same kind and order.
public final class ConnectionArguments {

    public static final String FIRST =
            "Returns the first n items, from 1 to 100. The default is 20 if last is not given either.";
    public static final String AFTER = "Returns the items after this cursor.";
    public static final String LAST = "Returns the last n items, from 1 to 100. Cannot be combined with first.";
    public static final String BEFORE = "Returns the items before this cursor.";

    /// The default page size.
    public static final int USUAL = 20;
    /// The maximum page size.
    public static final int MAX = 100;

    private ConnectionArguments() {}

    /// Returns the page that the arguments request.
    ///
    /// @throws InvalidArgumentException if they contradict each other or cannot be used
    public static PageRequest page(
            @Nullable Integer first,
            @Nullable String after,
            @Nullable Integer last,
            @Nullable String before,
            ConnectionKind listed,
            Sort sort) {
        if (first != null && last != null) {
            throw InvalidArgumentException.input("last", "cannot be combined with first");
        }
        PageRequest.Key start = key("after", after, listed, sort);
        PageRequest.Key end = key("before", before, listed, sort);
        return last == null
                ? new PageRequest(ArgumentChecks.size("first", first, USUAL, MAX), sort, false, start, end)
                : new PageRequest(ArgumentChecks.size("last", last, USUAL, MAX), sort, true, end, start);
    }

    /// Returns the cursor of a row.
    static String cursor(ConnectionKind listed, Sort sort, PageRequest.Key key) {
        String value = switch (key.value()) {
            case Instant time -> Long.toString(MICROS.between(Instant.EPOCH, time));
            default -> key.value().toString();
        };
        String plain = listed + " " + sort + " " + value + " " + key.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    private static PageRequest.@Nullable Key key(
            String field, @Nullable String cursor, ConnectionKind listed, Sort sort) {
        if (cursor == null) {
            return null;
        }
        String[] parts = parts(cursor);
        if (FilingCursor.isFilingCursor(cursor)) {
            throw badCursor(field, "cursor belongs to statementFiled or filed, not to a list of " + listed.words());
        }
        if (parts.length < 3 || !parts[2].contains(" ")) {
            throw badCursor(field, "is not a cursor of this API");
        }
        int last = parts[2].lastIndexOf(' ');
        if (!parts[0].equals(listed.name())) {
            throw badCursor(field, wrongList(parts[0], listed));
        }
        if (!parts[1].equals(sort.name())) {
            throw badCursor(field, "cursor belongs to another order");
        }
        try {
            PageRequest.Key key = new PageRequest.Key(
                    value(parts[2].substring(0, last), sort), UUID.fromString(parts[2].substring(last + 1)));
            if (cursor(listed, sort, key).equals(cursor)) {
                return key;
            }
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw badCursor(field, "is not a cursor of this API");
        }
        throw badCursor(field, "is not a cursor of this API");
    }

    private static String wrongList(String name, ConnectionKind listed) {
        return Stream.of(ConnectionKind.values())
                .filter(other -> other.name().equals(name))
                .findFirst()
                .map(other -> "cursor belongs to a list of " + other.words() + ", not of " + listed.words())
                .orElse("is not a cursor of this API");
    }

    private static InvalidArgumentException badCursor(String field, String problem) {
        return new InvalidArgumentException(ErrorCode.BAD_CURSOR, field + ": this " + problem);
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
            if (!ArgumentChecks.isStorable(time)) {
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
