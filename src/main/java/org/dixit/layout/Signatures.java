package org.dixit.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.text.CharRange;
import org.jspecify.annotations.Nullable;

/// Recognizes the names under quotations and posts.
final class Signatures {

    private static final int LONGEST = 120;
    private static final String NAME =
            "(?:(?:\\p{Lu}[\\p{L}.'’-]*|de|da|del|van|von|bin|al|el|la|le)\\s+){0,6}\\p{Lu}[\\p{L}.'’-]+";

    /// "— Jane Doe (@janedoe) May 2, 2026", at the end of a line
    private static final Pattern HANDLE = Pattern.compile(
            "(?:[—–―]|--?)\\s*(?<name>" + NAME + ")\\s*\\(@\\w{1,30}\\)(?:\\s*(?:on\\s+)?[\\p{L}0-9,.: /]{0,40})?$");

    /// "— Commissioner Jane Doe, chair of the board", below a quotation
    private static final Pattern BELOW =
            Pattern.compile("(?:[—–―]|--?)\\s*(?<name>" + NAME + ")(?:\\s*[,(/|].{0,80})?$");

    /// "Jane Doe, chair of the board", below a paragraph that is a quotation as a whole
    private static final Pattern BARE = Pattern.compile("(?<name>" + NAME + ")(?:,\\s+[\\p{L}][^.!?:“”\"]{2,60})$");

    /// A signature, and the name in it.
    record Signature(CharRange chars, CharRange name) {}

    private Signatures() {}

    /// The signature at the end of a line, or the line itself below a quotation; `null` if there is none.
    ///
    /// @param before the previous line
    static @Nullable Signature in(String text, CharRange line, @Nullable CharRange before) {
        int from = Math.max(line.begin(), line.end() - LONGEST);
        Matcher handle = HANDLE.matcher(text).region(from, line.end());
        if (text.indexOf("(@", from, line.end()) >= 0 && handle.find()) {
            return signature(handle);
        }
        boolean behindQuotation = before != null && "”\"’'»“".indexOf(text.charAt(before.end() - 1)) >= 0;
        Matcher below = BELOW.matcher(text).region(line.begin(), line.end());
        if (!behindQuotation || line.length() > LONGEST) {
            return null;
        }
        if (below.lookingAt()) {
            return signature(below);
        }
        Matcher bare = BARE.matcher(text).region(line.begin(), line.end());
        boolean whole = before != null && "“\"‘«".indexOf(text.charAt(before.begin())) >= 0;
        return whole
                        && bare.lookingAt()
                        && bare.group("name").split(" ").length <= 4
                        && bare.group("name").indexOf(' ') > 0
                ? signature(bare)
                : null;
    }

    private static Signature signature(Matcher matcher) {
        return new Signature(
                new CharRange(matcher.start(), matcher.end()),
                new CharRange(matcher.start("name"), matcher.end("name")));
    }
}
