package org.dixit.graphql.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.archive.feed.FilingPosition;
import org.dixit.archive.feed.FilingReads;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.error.InvalidArgumentException;

/// The cursors of positions in the order of filing: opaque to clients, and not interchangeable with the cursors of
/// connections.
public final class FilingCursor {

    /// The position after all statements of a text.
    private static final String END = "END";

    private static final Pattern PLAIN = Pattern.compile("FILING ([0-9]{1,18}) ([0-9]{1,9}|" + END + ")");

    private FilingCursor() {}

    /// Returns the cursor of a position.
    public static String of(FilingPosition place) {
        String position = place.position() == FilingPosition.END ? END : Integer.toString(place.position());
        String plain = "FILING " + place.number() + " " + position;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /// Reads a cursor that a client sent.
    ///
    /// @throws InvalidArgumentException if it is not such a cursor
    public static FilingPosition read(String field, String cursor) {
        Matcher plain = PLAIN.matcher(decoded(cursor));
        if (plain.matches()) {
            int position = plain.group(2).equals(END) ? FilingPosition.END : Integer.parseInt(plain.group(2));
            FilingPosition place = new FilingPosition(Long.parseLong(plain.group(1)), position);
            if (of(place).equals(cursor)) {
                return place;
            }
        }
        throw new InvalidArgumentException(
                ErrorCode.BAD_CURSOR, field + ": this is not a cursor of statementFiled or filed");
    }

    /// Rejects a position at which nothing has been filed yet. Its cursor was issued by another archive, or by this
    /// one before a backup was restored: a reader waiting there would miss everything filed until that position is
    /// reached.
    public static void requireKnown(FilingPosition place, FilingReads filings) {
        if (place.number() > filings.lastNumber()) {
            throw new InvalidArgumentException(
                    ErrorCode.BAD_CURSOR, "after: nothing is filed at the place of this cursor");
        }
    }

    /// Whether a cursor has the form of a filing cursor.
    static boolean isFilingCursor(String cursor) {
        return PLAIN.matcher(decoded(cursor)).matches();
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
