package org.dixit.archive.filter;

import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Translates punctuation to and from its form in searched texts: the SQL function `searched` replaces each mark by a
/// control character, since PostgreSQL takes all of them for letters if LC_CTYPE is C. The dots of abbreviations are
/// removed (`searchable`, V9), and a preceding DEL records that they were present.
public final class SearchPunctuation {

    /// Marks the beginning of a match.
    public static final char BEGIN = '\uFDD0';

    /// Marks the end of a match.
    public static final char END = '\uFDD1';

    /// The marks replaced by `searched`, in the same order.
    private static final String SHOWN = "“”„‟«»‹›‘’‚¡¿–—―…•·\u00A0\u2009\u202F、。，<";

    private static final String SEARCHED = "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008"
            + "\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F";

    /// Quotation marks, which enclose a phrase.
    private static final String QUOTES = "“”„‟«»";

    /// An abbreviation with dots, as recognized by `searchable`.
    private static final Pattern DOTTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}.])([A-Za-z](?:\\.[A-Za-z]){1,4})(?:\\.(?!\\.?[\\p{L}\\p{N}])|(?!\\.?[\\p{L}\\p{N}]))");

    /// An abbreviation without its dots, in a searched text; a match mark may be on either side.
    private static final Pattern WITHOUT_DOTS =
            Pattern.compile("\u007F(\u007F?)(" + BEGIN + "?)([A-Za-z]{2,5})(" + END + "?)");

    private SearchPunctuation() {}

    /// Converts a search in web search syntax to the quotation marks and blanks that this syntax recognizes.
    static String normalizeQuery(String words) {
        String undotted =
                DOTTED.matcher(words).replaceAll(found -> found.group(1).replace(".", ""));
        return replaceEach(undotted, mark -> QUOTES.indexOf(mark) >= 0 ? '"' : SHOWN.indexOf(mark) >= 0 ? ' ' : mark);
    }

    /// Converts a searched text back to its form in the article.
    public static String restore(String searched) {
        String dotted = WITHOUT_DOTS.matcher(searched).replaceAll(SearchPunctuation::withDots);
        return replaceEach(dotted, mark -> {
            int place = SEARCHED.indexOf(mark);
            return place < 0 ? mark : SHOWN.charAt(place);
        });
    }

    private static String withDots(MatchResult found) {
        String letters = String.join(".", found.group(3).split(""));
        return found.group(2) + letters + (found.group(1).isEmpty() ? "." : "") + found.group(4);
    }

    private static String replaceEach(String text, IntUnaryOperator other) {
        StringBuilder all = new StringBuilder(text.length());
        text.chars().map(other).forEach(c -> all.append((char) c));
        return all.toString();
    }
}
