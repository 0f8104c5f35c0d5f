package org.dixit.extraction;

import org.dixit.language.Sentence;
import org.dixit.language.Token;

/// Which noun of a sentence governs the clause of a pronoun.
final class Control {

    private Control() {}

    /// Whether the clause of `subject` governs the clause of `token`.
    static boolean governs(Sentence sentence, Token subject, Token token) {
        Token verb = Phrases.governor(subject);
        Token at = token;
        for (int i = 0; i < 16 && verb != null && at.headIndex() >= 0; i++) {
            at = sentence.token(at.headIndex());
            if (at.equals(verb)) {
                return true;
            }
        }
        return false;
    }

    /// "stop Putin from using": the object does what the verb below says.
    static boolean controls(Sentence sentence, Token object, Token token) {
        Token verb = Phrases.governor(object);
        Token at = token;
        for (int i = 0; i < 16 && verb != null && at.headIndex() >= 0; i++) {
            if (at.headIndex() == verb.index()) {
                return object.hasLabel("dobj")
                        && at.hasLabel("xcomp", "prep", "ccomp")
                        && at.index() > object.index()
                        && at.child("nsubj").isEmpty();
            }
            at = sentence.token(at.headIndex());
        }
        return false;
    }
}
