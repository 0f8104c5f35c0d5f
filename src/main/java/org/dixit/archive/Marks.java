package org.dixit.archive;

import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The marks that stand between words, as searched texts have them: the SQL function `searched` puts a control
/// character in place of each, since PostgreSQL takes all of them for letters where LC_CTYPE is C. The dots of
/// abbreviations are left out (`searchable`, V9), and DEL in front says that they were there.
final class Marks {

    /// As `searched` has them, in the same order.
    private static final String SHOWN = "“”„‟«»‹›‘’‚¡¿–—―…•·\u00A0\u2009\u202F、。，<";

    private static final String SEARCHED = "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008"
            + "\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    /// Those that make a phrase of what they stand about.
    private static final String QUOTES = "“”„‟«»";

    /// An abbreviation with dots, as `searchable` knows it.
    private static final Pattern DOTTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])([A-Za-z](?:\\.[A-Za-z]){1,4})(?:\\.(?!\\.?[\\p{L}\\p{N}])|(?!\\.?[\\p{L}\\p{N}]))");

    /// One without them, in a searched text; the mark of what was found may stand on either side.
    private static final Pattern WITHOUT_DOTS =
            Pattern.compile("\u007F(\u007F?)(" + Headline.BEGIN + "?)([A-Za-z]{2,5})(" + Headline.END + "?)");

    private Marks() {}

    /// What is asked for in the syntax of web search, with the quotation marks and blanks that this syntax knows.
    static String asked(String words) {
        String undotted =
                DOTTED.matcher(words).replaceAll(found -> found.group(1).replace(".", ""));
        return each(undotted, mark -> QUOTES.indexOf(mark) >= 0 ? '"' : SHOWN.indexOf(mark) >= 0 ? ' ' : mark);
    }

    /// A searched text as it stands in its article.
    static String shown(String searched) {
        String dotted = WITHOUT_DOTS.matcher(searched).replaceAll(Marks::withDots);
        return each(dotted, mark -> {
            int place = SEARCHED.indexOf(mark);
            return place < 0 ? mark : SHOWN.charAt(place);
        });
    }

    private static String withDots(MatchResult found) {
        String letters = String.join(".", found.group(3).split(""));
        return found.group(2) + letters + (found.group(1).isEmpty() ? "." : "") + found.group(4);
    }

    private static String each(String text, IntUnaryOperator other) {
        StringBuilder all = new StringBuilder(text.length());
        text.chars().map(other).forEach(c -> all.append((char) c));
        return all.toString();
    }
}
