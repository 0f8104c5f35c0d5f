package org.dixit.layout;

import org.dixit.text.CharRange;

/// Recognizes headlines and subheadings.
final class Headings {

    private static final int LONGEST = 140;
    /// Words up to this length are written small in headlines too.
    private static final int SMALL = 3;

    private Headings() {}

    /// Whether a line is short, ends without a full stop or colon, and has capitals in nearly all its longer
    /// words.
    static boolean isHeading(String text, CharRange line) {
        if (line.length() > LONGEST || ".:;,”\"".indexOf(text.charAt(line.end() - 1)) >= 0) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (String word : line.of(text).split("\\s+", -1)) {
            int letter = firstLetter(word);
            if (letter >= 0 && word.length() - letter > SMALL) {
                words++;
                capitals += Character.isUpperCase(word.charAt(letter)) ? 1 : 0;
            }
        }
        return words > 2 && capitals * 5 >= words * 4;
    }

    private static int firstLetter(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLetter(word.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
