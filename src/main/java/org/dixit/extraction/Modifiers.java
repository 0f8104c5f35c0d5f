package org.dixit.extraction;

import java.util.Locale;
import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;

/// What the words around a noun say about whom it may mean.
final class Modifiers {

    private static final Set<String> OTHER = Set.of(
            "former",
            "ex",
            "late",
            "then",
            "next",
            "previous",
            "new",
            "another",
            "other",
            "last",
            "first",
            "second",
            "third",
            "own",
            "old",
            "different",
            "future",
            "outgoing",
            "incoming",
            "same",
            "only",
            "some",
            "many",
            "most");
    private static final Set<String> TWO = Set.of("two", "both", "pair", "duo", "couple");

    private Modifiers() {}

    /// "in person", "use force": a singular noun without a determiner that does nothing.
    static boolean bare(Token token, ActorKind kind) {
        boolean singular = token.tag().equals("NN")
                && (kind != ActorKind.GROUP || token.lemma().equals("force"));
        return singular
                && !token.hasLabel("nsubj", "appos", "conj", "agent")
                && token.child("det", "poss", "nmod", "compound", "amod", "num").isEmpty();
    }

    /// Whether something narrows a description down, so that its noun alone does not say who it is: "the president in
    /// 2014", "the man who called".
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

    /// Whether it says that somebody else is meant: "the former president".
    static boolean other(Token token) {
        return token.children().stream()
                .anyMatch(child -> child.index() < token.index() && OTHER.contains(child.lemma()));
    }

    /// Whether an adjective or noun that is no country narrows the description.
    static boolean modified(Token token) {
        return token.children().stream()
                .anyMatch(child -> child.hasLabel("nmod", "amod", "compound")
                        && child.index() < token.index()
                        && child.name().equals("O")
                        && !child.tag().equals("CD")
                        && !child.tag().equals("HYPH"));
    }

    /// Whether two are meant: "both leaders", "the pair".
    static boolean two(Token token) {
        return TWO.contains(token.lemma())
                || token.children().stream()
                        .anyMatch(child -> TWO.contains(child.form().toLowerCase(Locale.ROOT)));
    }
}
