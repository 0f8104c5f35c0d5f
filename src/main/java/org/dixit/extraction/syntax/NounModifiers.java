package org.dixit.extraction.syntax;

import java.util.Locale;
import java.util.Set;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.ActorKind;

/// Queries on the modifiers of a noun, which limit the actors it may refer to.
public final class NounModifiers {

    private static final WordList WORDS = WordList.read("noun-phrases.txt");
    private static final Set<String> OTHER = WORDS.words("other");
    private static final Set<String> TWO = WORDS.words("two");

    private static final Set<String> NONE = WORDS.words("none");
    private static final Set<String> NO = WORDS.words("no");
    private static final Set<String> EVERY = WORDS.words("every");

    private NounModifiers() {}

    /// "nobody", "no soldiers": whether a noun refers to nobody.
    public static boolean none(Token token) {
        return NONE.contains(token.lemma()) || hasDeterminer(token, NO);
    }

    /// "every school", "any soldiers": whether a noun refers to nobody in particular.
    public static boolean every(Token token) {
        return hasDeterminer(token, EVERY);
    }

    private static boolean hasDeterminer(Token token, Set<String> determiners) {
        return token.children().stream()
                .anyMatch(child -> child.hasLabel("det", "neg") && determiners.contains(child.lemma()));
    }

    /// "in person", "use force": whether a singular noun refers to nobody, because it has no determiner.
    public static boolean bare(Token token, ActorKind kind) {
        boolean singular = token.tag().equals("NN")
                && (kind != ActorKind.GROUP || token.lemma().equals("force"));
        return singular
                && !token.hasLabel("nsubj", "appos", "conj", "agent")
                && token.child("det", "poss", "nmod", "compound", "amod", "num").isEmpty();
    }

    /// "the president in 2014", "the man who called": whether a description is restricted, so that its noun alone
    /// does not identify the actor.
    public static boolean restricted(Token token) {
        Sentence sentence = token.sentence();
        for (Token child : token.children()) {
            if (child.index() > token.index() && child.hasLabel("relcl", "acl")) {
                int first = NounPhrases.first(child, NounPhrases.Extent.WHOLE);
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

    /// "the former president": whether the noun refers to somebody other than the current holder.
    public static boolean other(Token token) {
        return token.children().stream()
                .anyMatch(child -> child.index() < token.index() && OTHER.contains(child.lemma()));
    }

    /// "nobody", "no official", "none of the experts", "neither Doe nor Roe": whether a noun phrase refers to
    /// nobody.
    public static boolean nobody(Token token) {
        boolean before = token.previous()
                .filter(word -> word.form().equalsIgnoreCase("neither")
                        || word.lemma().equals("not") && token.lemma().matches("one|single"))
                .isPresent();
        return none(token)
                || before
                || token.children().stream()
                        .anyMatch(child -> child.index() < token.index()
                                && (child.lemma().equals("neither") || child.hasLabel("neg")));
    }

    /// "the deputy president": whether an adjective or noun that is not a name narrows the description.
    public static boolean modified(Token token) {
        return token.children().stream()
                .anyMatch(child -> child.hasLabel("nmod", "amod", "compound")
                        && child.index() < token.index()
                        && child.name().equals("O")
                        && !child.tag().equals("CD")
                        && !child.tag().equals("HYPH"));
    }

    /// "both leaders", "the pair": whether the noun refers to two.
    public static boolean two(Token token) {
        return TWO.contains(token.lemma())
                || token.children().stream()
                        .anyMatch(child -> TWO.contains(child.form().toLowerCase(Locale.ROOT)));
    }
}
