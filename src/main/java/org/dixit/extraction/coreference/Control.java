package org.dixit.extraction.coreference;

import org.dixit.extraction.syntax.NounPhrases;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;

/// Tests whether a noun governs or controls the clause that contains a pronoun.
final class Control {

    private Control() {}

    /// Whether the clause of `subject` governs the clause of `token`.
    static boolean governs(Sentence sentence, Token subject, Token token) {
        Token verb = NounPhrases.governor(subject);
        Token at = token;
        for (int i = 0; i < 16 && verb != null && at.headIndex() >= 0; i++) {
            at = sentence.token(at.headIndex());
            if (at.equals(verb)) {
                return true;
            }
        }
        return false;
    }

    /// Whether an object is the understood subject of the clause below, as in "stop Putin from using".
    static boolean controls(Sentence sentence, Token object, Token token) {
        Token verb = NounPhrases.governor(object);
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
