package org.dixit.extraction;

import org.dixit.language.Sentence;
import org.dixit.language.Token;

/// Whether words begin with a capital.
final class Capitals {

    private Capitals() {}

    /// Whether one of the tokens from `first` to `last` begins with a capital.
    static boolean any(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (is(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether it begins with a capital or, if it is a proper noun, with a digit.
    static boolean is(Token token) {
        int c = token.form().codePointAt(0);
        return Character.isUpperCase(c)
                || Character.isTitleCase(c)
                || (!Character.isLetter(c) && Character.isDigit(c) && token.isProper());
    }

    /// Whether it begins with a letter or digit.
    static boolean wordy(Token token) {
        return Character.isLetterOrDigit(token.form().codePointAt(0));
    }

    /// "Mayor Says Plan Will Fail": whether most longer words have a capital, so that the tagger sees names everywhere.
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
