package org.dixit.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.text.CharRange;

/// Recognizes datelines: the place in front of the first sentence, with the date and the agency.
final class Datelines {

    private static final int LONGEST = 90;

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]+\\p{Lu}[\\p{Lu}.'’-]*){0,4}";
    private static final String WORDS = "\\p{Lu}[\\p{L}.'’-]+(?:[ /]+\\p{Lu}?[\\p{L}.'’-]+){0,4}";
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final String DATE =
            "(?:" + MONTH + "\\s+[0-9]{1,2}(?:,?\\s+[0-9]{4})?|[0-9]{1,2}\\s+" + MONTH + "(?:\\s+[0-9]{4})?)";
    /// What may follow the place: its state or country, and the date.
    private static final String MORE = "(?:,\\s+(?:" + DATE + "|" + WORDS + ")|\\s+" + DATE + ")*";

    private static final String AGENCY = "\\([\\p{Lu}][\\p{L}./ &-]{1,30}\\)";
    private static final String DASH = "\\s*(?:--|[-–—―])\\s*";
    private static final String START = "(?=[\\p{Lu}\\p{N}“\"‘'«])";

    /// "STONHAM, Ohio, May 2 (Reuters) -", "Stonham (AP) —", "PARIS —"
    private static final Pattern DATELINE =
            Pattern.compile("(?:" + CAPITALS + MORE + "(?:\\s*" + AGENCY + ")?|" + WORDS + MORE + "\\s*" + AGENCY + "|"
                    + WORDS + ",\\s+" + DATE + ")" + "(?:(?<=\\))\\s*:|" + DASH + ")\\s*" + START);

    private static final String DAY = "\\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b";

    /// "NEW DELHI:", "New Delhi:"; a speaker or topic looks the same, so a sentence that reports speech must
    /// follow.
    private static final Pattern COLON = Pattern.compile("(?:" + CAPITALS + "|" + WORDS + ")" + MORE
            + "\\s*:\\s+(?=(?:The|A|An|\\p{Lu}[\\p{L}.'’-]+)\\s+[^:“\"]{0,200}" + DAY + ")");

    private Datelines() {}

    /// The index after the dateline with which a line begins; its beginning if there is none.
    static int end(String text, CharRange line) {
        int limit = Math.min(line.end(), line.begin() + LONGEST);
        Matcher dashed = DATELINE.matcher(text).region(line.begin(), limit);
        if (dashed.lookingAt()) {
            return dashed.end();
        }
        int colon = text.indexOf(':', line.begin(), limit);
        Matcher matcher = COLON.matcher(text).region(line.begin(), Math.min(line.end(), limit + 2 * LONGEST));
        return colon > 0 && matcher.lookingAt() && matcher.end() <= limit ? matcher.end() : line.begin();
    }
}
