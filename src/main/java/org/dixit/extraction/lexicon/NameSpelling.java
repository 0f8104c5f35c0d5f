package org.dixit.extraction.lexicon;

/// Tests whether two spellings represent one name: writers double letters, confuse vowels, and write z for s.
public final class NameSpelling {

    private static final int SHORTEST = 5;

    private NameSpelling() {}

    /// An approximation of a name's sound: its first letter and its consonants, without immediate repetitions.
    public static String sound(String name) {
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = plain(name.charAt(i));
            boolean vowel = "aeiouy".indexOf(c) >= 0;
            if (i == 0 || !vowel && c != sound.charAt(sound.length() - 1)) {
                sound.append(c);
            }
        }
        return sound.toString();
    }

    /// Whether both names sound alike, end alike and differ in exactly one letter. Always false for short names.
    public static boolean isVariant(String one, String other) {
        return one.length() >= SHORTEST
                && other.length() >= SHORTEST
                && plain(one.charAt(one.length() - 1)) == plain(other.charAt(other.length() - 1))
                && sound(one).equals(sound(other))
                && isOneEdit(one, other);
    }

    private static char plain(char c) {
        return c == 'z' ? 's' : c == 'c' ? 'k' : c;
    }

    private static boolean isOneEdit(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int left = one.length() - same;
        int right = other.length() - same;
        int skip = Math.max(left, right);
        return Math.abs(left - right) <= 1
                && skip > 0
                && one.substring(same + (left == skip ? 1 : 0)).equals(other.substring(same + (right == skip ? 1 : 0)));
    }
}
