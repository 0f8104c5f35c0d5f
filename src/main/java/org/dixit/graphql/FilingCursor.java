package org.dixit.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.archive.FilingPlace;

/// Places in the order of filing as clients see them: opaque, and no cursors of connections.
final class FilingCursor {

    private static final Pattern PLAIN = Pattern.compile("FILING ([0-9]{1,18}) ([0-9]{1,9})");

    private FilingCursor() {}

    /// The cursor of a statement.
    static String of(FilingPlace place) {
        String plain = "FILING " + place.number() + " " + place.position();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /// The place that a client gives back.
    ///
    /// @throws Refused where it is none
    static FilingPlace read(String field, String cursor) {
        Matcher plain = PLAIN.matcher(decoded(cursor));
        if (plain.matches()) {
            FilingPlace place = new FilingPlace(Long.parseLong(plain.group(1)), Integer.parseInt(plain.group(2)));
            if (of(place).equals(cursor)) {
                return place;
            }
        }
        throw new Refused(Code.BAD_CURSOR, field + ": this is not a cursor of statementFiled");
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
