package org.dixit.extraction;

import java.util.Locale;
import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;

/// What the words around a noun show about whom it may refer to.
final class Modifiers {

    private static final Lexicon WORDS = Lexicon.read("noun-phrases.txt");
    private static final Set<String> OTHER = WORDS.words("other");
    private static final Set<String> TWO = WORDS.words("two");

    private Modifiers() {}

    /// "in person", "use force": whether it is a singular noun that refers to nobody, since it has no determiner.
    static boolean bare(Token token, ActorKind kind) {
        boolean singular = token.tag().equals("NN")
                && (kind != ActorKind.GROUP || token.lemma().equals("force"));
        return singular
                && !token.hasLabel("nsubj", "appos", "conj", "agent")
                && token.child("det", "poss", "nmod", "compound", "amod", "num").isEmpty();
    }

    /// "the president in 2014", "the man who called": whether a description is narrowed down, so that its noun alone
    /// does not tell who it is.
    static boolean restricted(Token token) {
        Sentence sentence = token.sentence();
        for (Token child : token.children()) {
            if (child.index() > token.index() && child.hasLabel("relcl", "acl")) {
                int first = Phrases.first(child, Phrases.Extent.WHOLE);
                if (first == 0 || !sentence.token(first - 1).tag().equals(",")) {
                    return true;
                }
            }
            if (child.hasLabel("prep") && !child.lemma().equals("of") && child.index() > token.index()) {
                return true;
            }
        }
        int next = token.index() + 1;
        return next + 1 < sentence.size()
                && Set.of("in", "at", "from", "during", "before", "of")
                        .contains(sentence.token(next).lemma())
                && sentence.token(next + 1).tag().equals("CD");
    }

    /// "the former president": whether somebody else than the current one is meant.
    static boolean other(Token token) {
        return token.children().stream()
                .anyMatch(child -> child.index() < token.index() && OTHER.contains(child.lemma()));
    }

    /// "the deputy president": whether an adjective or noun that is no name narrows the description.
    static boolean modified(Token token) {
        return token.children().stream()
                .anyMatch(child -> child.hasLabel("nmod", "amod", "compound")
                        && child.index() < token.index()
                        && child.name().equals("O")
                        && !child.tag().equals("CD")
                        && !child.tag().equals("HYPH"));
    }

    /// "both leaders", "the pair": whether it refers to two.
    static boolean two(Token token) {
        return TWO.contains(token.lemma())
                || token.children().stream()
                        .anyMatch(child -> TWO.contains(child.form().toLowerCase(Locale.ROOT)));
    }
}
