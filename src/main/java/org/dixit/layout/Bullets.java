package org.dixit.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.text.CharRange;

/// Recognizes the bullets and numbers of lists.
final class Bullets {

    private static final Pattern BULLET =
            Pattern.compile("(?:[-–—*•·‣◦▪■●]|\\(?[0-9]{1,2}[.)]|\\([a-z]\\))\\s+(?=\\S)");
    private static final int LONGEST = 6;

    private Bullets() {}

    /// Whether a line begins with a bullet or number and has words after it.
    static boolean isBullet(String text, CharRange line) {
        return end(text, line) > line.begin();
    }

    /// The index after the bullet and its space, the beginning of the line if there is none.
    static int end(String text, CharRange line) {
        Matcher bullet = BULLET.matcher(text).region(line.begin(), Math.min(line.end(), line.begin() + LONGEST));
        return bullet.lookingAt() ? bullet.end() : line.begin();
    }
}
