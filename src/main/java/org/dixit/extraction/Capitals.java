package org.dixit.extraction;

import org.dixit.language.Sentence;
import org.dixit.language.Token;

/// How words begin.
final class Capitals {

    private Capitals() {}

    /// Whether one of a stretch begins with a capital.
    static boolean any(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (is(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a capital, or a digit of a proper noun, begins it.
    static boolean is(Token token) {
        int c = token.form().codePointAt(0);
        return Character.isUpperCase(c)
                || Character.isTitleCase(c)
                || (!Character.isLetter(c) && Character.isDigit(c) && token.isProper());
    }

    /// Whether a letter or digit begins it.
    static boolean wordy(Token token) {
        return Character.isLetterOrDigit(token.form().codePointAt(0));
    }

    /// Whether most longer words have a capital: the tagger sees names everywhere in it.
    static boolean headline(Sentence sentence) {
        int capitals = 0;
        int words = 0;
        for (Token token : sentence.tokens()) {
            if (token.form().length() > 3 && Character.isLetter(token.form().charAt(0))) {
                words++;
                capitals += Character.isUpperCase(token.form().charAt(0)) ? 1 : 0;
            }
        }
        return words > 3 && capitals * 10 > words * 8;
    }
}
