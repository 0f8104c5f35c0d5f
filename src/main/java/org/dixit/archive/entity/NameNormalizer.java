package org.dixit.archive.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The forms of a name: the one to show and the one to compare. Filing and search use only these.
public final class NameNormalizer {

    private static final int LONGEST = 300;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}&+]+");
    private static final Pattern ARTICLE = Pattern.compile("^the (?=.)");
    private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");

    private NameNormalizer() {}

    /// Returns the form in which different spellings of a name are equal: compatibility characters resolved, case
    /// folded, accents removed, dots of initials removed ("U.S." is "us"), other punctuation and white space
    /// replaced by a single blank, a leading "the" removed. It is empty only if `name` is blank.
    public static String normalize(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
        plain = MARKS.matcher(plain).replaceAll("");
        plain = fold(Normalizer.normalize(plain, Normalizer.Form.NFKC));
        plain = DOTTED.matcher(plain).replaceAll("");
        plain = APOSTROPHES.matcher(plain).replaceAll("");
        plain = BETWEEN.matcher(plain).replaceAll(" ").strip();
        plain = ARTICLE.matcher(plain).replaceFirst("");
        return plain.isEmpty() ? cut(fold(name.strip())) : cut(plain);
    }

    /// Returns the name to show: white space collapsed, cut with an ellipsis if it exceeds 300 code points.
    public static String shown(String name) {
        String collapsed = name.strip().replaceAll("\\s+", " ");
        return cut(collapsed.isEmpty() ? name : collapsed);
    }

    /// Converts to upper case first, which makes "ß" and "SS" equal, as full case folding does.
    private static String fold(String text) {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ı', 'i');
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
