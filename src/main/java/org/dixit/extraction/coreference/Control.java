package org.dixit.extraction.coreference;

import org.dixit.extraction.syntax.Dependencies;
import org.dixit.extraction.syntax.NounPhrases;
import org.dixit.grammar.Token;

/// Tests whether a noun governs or controls the clause that contains a pronoun.
final class Control {

    private Control() {}

    /// Whether the clause of `subject` governs the clause of `token`, and no object controls that: "she" in
    /// "Berg said that she would stay", but not "her" in "Berg asked Lund to sell her boat".
    static boolean governs(Token subject, Token token) {
        Token verb = NounPhrases.governor(subject);
        return verb != null
                && token.below(verb).isPresent()
                && verb.child("dobj").filter(object -> controls(object, token)).isEmpty();
    }

    /// Whether an object is the understood subject of the clause below, as in "stop Putin from using".
    static boolean controls(Token object, Token token) {
        Token verb = NounPhrases.governor(object);
        return verb != null
                && object.hasLabel("dobj")
                && Dependencies.isObjectControl(verb)
                && token.below(verb)
                        .filter(clause -> clause.hasLabel("xcomp", "prep", "ccomp")
                                && clause.index() > object.index()
                                && clause.child("nsubj").isEmpty())
                        .isPresent();
    }
}
