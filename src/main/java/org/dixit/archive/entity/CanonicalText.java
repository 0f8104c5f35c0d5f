package org.dixit.archive.entity;

/// The canonical form in which texts are compared: lines end in `\n`, and white space at the end of a line or of the
/// text is removed. The database computes the same form (canonical_text in V8__appearances.sql).
public final class CanonicalText {

    private static final String BLANKS =
            " \t\u000B\f\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
                    + "\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private CanonicalText() {}

    /// Returns the canonical form of `text`.
    public static String of(String text) {
        StringBuilder canonical = new StringBuilder(text.length());
        int end = 0; // the end of the part of the line that is kept so far
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

    /// Returns the SHA-256 of the canonical form of `text`.
    public static byte[] key(String text) {
        return ArticleRevision.sha256(of(text));
    }
}
