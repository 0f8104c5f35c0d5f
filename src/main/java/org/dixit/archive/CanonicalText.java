package org.dixit.archive;

/// The form in which texts are compared: lines end in `\n`, without white space at the end of a line or of the text.
/// The database computes the same (canonical_text in V8__appearances.sql).
public final class CanonicalText {

    private static final String BLANKS =
            " \t\u000B\f\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
                    + "\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private CanonicalText() {}

    /// `text` in the form in which it is compared.
    public static String of(String text) {
        StringBuilder canonical = new StringBuilder(text.length());
        int end = 0; // of what is kept of the line so far
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                canonical.setLength(end);
                canonical.append('\n');
                end = canonical.length();
            } else {
                canonical.append(c);
                end = BLANKS.indexOf(c) < 0 ? canonical.length() : end;
            }
        }
        while (end > 0 && canonical.charAt(end - 1) == '\n') {
            end--;
        }
        canonical.setLength(end);
        return canonical.toString();
    }

    /// SHA-256 of that form.
    public static byte[] key(String text) {
        return ArticleRevision.sha256(of(text));
    }
}
