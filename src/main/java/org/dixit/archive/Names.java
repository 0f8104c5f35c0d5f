package org.dixit.archive;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The forms of a name: the one to show and the one to compare. Filing and search use these and no other.
public final class Names {

    private static final int LONGEST = 300;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}&+]+");
    private static final Pattern ARTICLE = Pattern.compile("^the (?=.)");
    private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");

    private Names() {}

    /// The form by which two writings of a name are known to be one: compatibility characters resolved, case folded,
    /// accents off, dots of initials dropped ("U.S." is "us"), other marks and white space a single blank, a
    /// "the" at the start dropped. It is empty only where `name` is blank.
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

    /// The name to show: white space collapsed, cut with an ellipsis where it is longer than any name.
    public static String shown(String name) {
        String collapsed = name.strip().replaceAll("\\s+", " ");
        return cut(collapsed.isEmpty() ? name : collapsed);
    }

    /// Upper case first: it makes "ß" and "SS" equal, as full case folding does.
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
