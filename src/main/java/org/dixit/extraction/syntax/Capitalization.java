package org.dixit.extraction.syntax;

import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;

/// Checks whether words are capitalized.
public final class Capitalization {

    private Capitalization() {}

    /// Whether one of the tokens from `first` to `last` begins with a capital letter.
    public static boolean isAnyCapitalized(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (isCapitalized(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a token begins with a capital letter or, if it is a proper noun, with a digit.
    public static boolean isCapitalized(Token token) {
        int c = token.form().codePointAt(0);
        return Character.isUpperCase(c)
                || Character.isTitleCase(c)
                || (!Character.isLetter(c) && Character.isDigit(c) && token.isProper());
    }

    /// Whether a token begins with a letter or digit.
    public static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.form().codePointAt(0));
    }

    /// "Mayor Says Plan Will Fail": whether most longer words are capitalized, so that the tagger takes everything
    /// for names.
    public static boolean isHeadline(Sentence sentence) {
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
