package org.dixit.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.archive.FilingPlace;
import org.dixit.archive.FilingReads;

/// Places in the order of filing as clients see them: opaque, and no cursors of connections.
final class FilingCursor {

    /// Behind all statements of a text.
    private static final String END = "END";

    private static final Pattern PLAIN = Pattern.compile("FILING ([0-9]{1,18}) ([0-9]{1,9}|" + END + ")");

    private FilingCursor() {}

    /// The cursor of a statement.
    static String of(FilingPlace place) {
        String position = place.position() == FilingPlace.END ? END : Integer.toString(place.position());
        String plain = "FILING " + place.number() + " " + position;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /// The place that a client gives back.
    ///
    /// @throws Refused where it is none
    static FilingPlace read(String field, String cursor) {
        Matcher plain = PLAIN.matcher(decoded(cursor));
        if (plain.matches()) {
            int position = plain.group(2).equals(END) ? FilingPlace.END : Integer.parseInt(plain.group(2));
            FilingPlace place = new FilingPlace(Long.parseLong(plain.group(1)), position);
            if (of(place).equals(cursor)) {
                return place;
            }
        }
        throw new Refused(Code.BAD_CURSOR, field + ": this is not a cursor of statementFiled or filed");
    }

    /// Refuses a place that nothing was filed at yet. It was given out by another archive, or by this one before a
    /// backup
    /// was restored: a reader who waits there would miss all that is filed until then.
    static void demandKnown(FilingPlace place, FilingReads filings) {
        if (place.number() > filings.lastNumber()) {
            throw new Refused(Code.BAD_CURSOR, "after: nothing is filed at the place of this cursor");
        }
    }

    /// Whether a cursor looks like one of these.
    static boolean isOne(String cursor) {
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
