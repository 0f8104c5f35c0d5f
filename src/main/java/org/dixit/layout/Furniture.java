package org.dixit.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dixit.text.CharRange;

/// Recognizes what belongs to the page and not to the article: links to other articles, credits, bylines, style
/// sheets, time stamps.
final class Furniture {

    private static final int LONGEST = 240;
    private static final int LONGEST_BYLINE = 80;
    private static final int LONGEST_STAMP = 40;
    private static final int SHORTEST = 4;
    /// The phrases with which such lines begin, by their first characters.
    private static final Map<Character, List<String>> BEGINNINGS =
            LayoutWords.phrases("furniture.txt", "begins").stream()
                    .collect(Collectors.groupingBy(phrase -> phrase.charAt(0)));

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]+";
    private static final Pattern BYLINE = Pattern.compile("(?:By|BY|Story by|Words by)\\s+" + NAME + "(?:\\s+" + NAME
            + "){1,3}(?:\\s*(?:,|\\band\\b|&|\\|)\\s*[\\p{L}.'’ -]+){0,3}");
    private static final Pattern STYLE = Pattern.compile("[.#@]?[\\w ,.:#>-]*\\{.*|\\}[.;]?|[a-z-]+:\\s?[^.;]+;");
    private static final Pattern STAMP = Pattern.compile(
            "(?:\\[\\s*)?[0-9]{1,2}[:.][0-9]{2}(?::[0-9]{2})?\\s?(?:[ap]\\.?m\\.?\\b\\.?)?(?:\\s?(?:GMT|UTC|BST|EST|EDT"
                    + "|ET|PT|PST|PDT|CET|CEST|IST))?(?:\\s*\\])?(?:\\s*[-–—:|])?\\s+(?=[\\p{Lu}“\"'‘(])",
            Pattern.CASE_INSENSITIVE);

    private Furniture() {}

    /// Whether a whole line belongs to the page.
    static boolean isFurniture(String text, CharRange line) {
        if (line.length() > LONGEST || line.length() < SHORTEST) {
            return false;
        }
        String words = line.of(text);
        String lower = words.toLowerCase(Locale.ROOT);
        return BEGINNINGS.getOrDefault(lower.charAt(0), List.of()).stream()
                        .anyMatch(phrase -> beginsWith(lower, phrase))
                || words.length() <= LONGEST_BYLINE && BYLINE.matcher(words).matches()
                || STYLE.matcher(words).matches();
    }

    private static boolean beginsWith(String line, String phrase) {
        return line.startsWith(phrase)
                && (line.length() == phrase.length()
                        || !Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1))
                        || !Character.isLetterOrDigit(line.charAt(phrase.length())));
    }

    /// "10:42 The minister has resigned.": the index after the time stamp in front of an entry of a live
    /// report; the beginning of the line if there is none.
    static int stampEnd(String text, CharRange line) {
        Matcher stamp = STAMP.matcher(text).region(line.begin(), Math.min(line.end(), line.begin() + LONGEST_STAMP));
        return stamp.lookingAt() ? stamp.end() : line.begin();
    }
}
