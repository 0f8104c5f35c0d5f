package org.dixit.extraction.syntax;

import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.jspecify.annotations.Nullable;

/// Queries on the dependency tree about noun phrases: their extent, their coordination and their governors;
/// [Dependencies] covers verbs and clauses. Every walk through the tree is bounded, so the cost is linear in the
/// length of the sentence.
public final class NounPhrases {

    private static final int CLIMB = 24;
    private static final int REACH = 80;
    /// Labels of dependents that are not part of the phrase.
    private static final Set<String> APART = Set.of(
            "conj",
            "cc",
            "preconj",
            "appos",
            "relcl",
            "parataxis",
            "acl",
            "advcl",
            "ccomp",
            "nsubj",
            "nsubjpass",
            "aux",
            "auxpass",
            "cop",
            "neg",
            "mark",
            "dep",
            "meta",
            "csubj",
            "attr",
            "dobj",
            "xcomp");
    private static final Set<String> REPRESENTATIVES =
            WordList.read("noun-phrases.txt").words("representative");
    /// Labels of the clauses and appositions that belong to the whole phrase.
    private static final Set<String> CLAUSES = Set.of("relcl", "acl", "appos");

    /// How much a noun phrase includes.
    public enum Extent {
        /// The noun with "of" and with names after other prepositions: "officials at the White House".
        SHORT,
        /// Everything that depends on the noun, except clauses and appositions.
        LONG,
        /// Everything, including relative clauses and appositions.
        WHOLE
    }

    private NounPhrases() {}

    /// "Doe" for "Roe" in "Doe and Roe": the first member of a coordination; the token itself outside one.
    static Token firstConjunct(Token token) {
        Token at = token;
        for (int i = 0; i < CLIMB && at.hasLabel("conj"); i++) {
            at = at.head().orElse(at);
        }
        return at;
    }

    /// The label of a noun's grammatical function; for a later member of a coordination, the function of the
    /// first one.
    public static String function(Token token) {
        return firstConjunct(token).label();
    }

    /// The verb or noun that governs the coordination of `token`, or `null` at the root.
    public static @Nullable Token governor(Token token) {
        return firstConjunct(token).head().orElse(null);
    }

    /// Whether `token` belongs to the phrase of `head`.
    static boolean within(Token token, Token head, Extent extent) {
        Token at = token;
        for (int i = 0; i < CLIMB; i++) {
            if (at.equals(head)) {
                return true;
            }
            Optional<Token> up = at.head();
            if (up.isEmpty() || at.hasLabel("appos") && isNameBetweenCommas(at) && extent != Extent.WHOLE) {
                return false;
            }
            if (up.get().equals(head)) {
                return switch (extent) {
                    case WHOLE -> !APART.contains(at.label()) || CLAUSES.contains(at.label());
                    case LONG -> !APART.contains(at.label());
                    case SHORT -> !APART.contains(at.label()) && !loose(at, head);
                };
            }
            at = up.get();
        }
        return false;
    }

    /// "the head of the company, Jane Doe,": whether an apposition is the name of a person, which belongs to
    /// the whole phrase even if the parse attaches it to a noun inside.
    private static boolean isNameBetweenCommas(Token apposition) {
        return apposition.name().endsWith("PERSON")
                && apposition.subtree().stream()
                        .limit(1)
                        .anyMatch(first -> first > 0
                                && apposition.sentence().token(first - 1).form().equals(","));
    }

    /// Whether a preposition after `head` is not part of its short phrase: "officials in a hurry".
    private static boolean loose(Token preposition, Token head) {
        if (preposition.index() < head.index()
                || !preposition.hasLabel("prep")
                || preposition.lemma().equals("of")) {
            return false;
        }
        Token object = preposition.child("pobj").orElse(null);
        if (preposition.lemma().equals("for") && REPRESENTATIVES.contains(head.lemma())) {
            return object == null;
        }
        return object == null || !object.isProper() || object.name().endsWith("DATE");
    }

    /// The noun phrase of `head`, without words coordinated with it.
    public static CharRange phrase(Token head, Extent extent) {
        Sentence sentence = head.sentence();
        int first = first(head, extent);
        int last = last(head, extent);
        while (last > head.index()
                && (mark(sentence.token(last)) || sentence.token(last).tag().equals("POS"))) {
            last--;
        }
        while (first < head.index() && mark(sentence.token(first)) && !opens(sentence, first, last)) {
            first++;
        }
        return new CharRange(sentence.token(first).begin(), sentence.token(last).end());
    }

    /// The first token of the phrase of `head`.
    static int first(Token head, Extent extent) {
        Sentence sentence = head.sentence();
        int first = head.index();
        int stop = Math.max(0, head.index() - REACH);
        while (first > stop && within(sentence.token(first - 1), head, extent)) {
            first--;
        }
        return first;
    }

    /// The last token of the phrase of `head`, including punctuation marks at its end.
    static int last(Token head, Extent extent) {
        Sentence sentence = head.sentence();
        int last = head.index();
        int stop = Math.min(sentence.size() - 1, head.index() + REACH);
        while (last < stop && within(sentence.token(last + 1), head, extent)) {
            last++;
        }
        return last;
    }

    private static boolean mark(Token token) {
        return (!token.tag().isEmpty()
                        && !Character.isLetter(token.tag().charAt(0))
                        && !token.tag().equals("$"))
                || token.tag().equals("HYPH")
                || token.hasLabel("cc");
    }

    /// Whether the quotation mark at `first` is closed inside the phrase.
    private static boolean opens(Sentence sentence, int first, int last) {
        return sentence.token(first).tag().equals("``")
                && sentence.tokens().subList(first, last + 1).stream()
                        .anyMatch(token -> token.tag().equals("''"));
    }

    /// Whether the noun phrase of `head` begins with a determiner among `forms` (lower case).
    public static boolean determined(Token head, Set<String> forms) {
        Sentence sentence = head.sentence();
        for (int i = head.index() - 1; i >= Math.max(0, head.index() - 12); i--) {
            Token token = sentence.token(i);
            if (!token.dependsOn(head) && !within(token, head, Extent.LONG)) {
                return false;
            }
            if (token.hasLabel("det", "poss") && token.dependsOn(head)) {
                return forms.contains(token.lemma());
            }
        }
        return false;
    }
}
