package org.dixit.extraction;

import java.util.Set;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// Noun phrases in the tree of one sentence: their extent, their coordination and what governs them. [Syntax] has the
/// questions about verbs and clauses. Every climb and walk has a bound, so a sentence of any length costs linear time.
final class Phrases {

    private static final int CLIMB = 24;
    private static final int REACH = 80;
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
    /// Who is known by whom he or she speaks or acts for.
    private static final Set<String> REPRESENTS = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "lawyer",
            "attorney",
            "solicitor",
            "representative",
            "correspondent",
            "reporter");
    private static final Set<String> CLAUSES = Set.of("relcl", "acl", "appos");

    /// How much of a noun phrase is meant.
    enum Extent {
        /// With "of" and with names after other prepositions: "officials at the White House".
        SHORT,
        /// With all that hangs on the noun, clauses and appositions apart.
        LONG,
        /// With relative clauses and appositions too.
        WHOLE
    }

    private Phrases() {}

    /// The first conjunct of a coordination for its other members, otherwise the token itself.
    static Token firstConjunct(Token token) {
        Sentence sentence = token.sentence();
        Token at = token;
        for (int i = 0; i < CLIMB && at.hasLabel("conj") && at.headIndex() >= 0; i++) {
            at = sentence.token(at.headIndex());
        }
        return at;
    }

    /// The label of a noun's function, that of the first conjunct for later ones.
    static String function(Token token) {
        return firstConjunct(token).label();
    }

    /// The verb (or noun) that governs `token` as a member of its coordination, `null` at the root.
    static @Nullable Token governor(Token token) {
        Sentence sentence = token.sentence();
        Token first = firstConjunct(token);
        return first.headIndex() < 0 ? null : sentence.token(first.headIndex());
    }

    /// Whether `token` depends on `head`, at any depth, over no branch that the phrase of `head` leaves out.
    static boolean within(Token token, Token head, Extent extent) {
        Sentence sentence = token.sentence();
        Token at = token;
        for (int i = 0; i < CLIMB; i++) {
            if (at.index() == head.index()) {
                return true;
            }
            if (at.headIndex() < 0) {
                return false;
            }
            if (at.headIndex() == head.index()) {
                return switch (extent) {
                    case WHOLE -> !APART.contains(at.label()) || CLAUSES.contains(at.label());
                    case LONG -> !APART.contains(at.label());
                    case SHORT -> !APART.contains(at.label()) && !loose(at, head);
                };
            }
            at = sentence.token(at.headIndex());
        }
        return false;
    }

    /// Whether a preposition after `head` is no part of its short phrase.
    private static boolean loose(Token preposition, Token head) {
        if (preposition.index() < head.index()
                || !preposition.hasLabel("prep")
                || preposition.lemma().equals("of")) {
            return false;
        }
        Token object = preposition.child("pobj").orElse(null);
        if (preposition.lemma().equals("for") && REPRESENTS.contains(head.lemma())) {
            return object == null;
        }
        return object == null || !object.isProper() || object.name().endsWith("DATE");
    }

    /// The noun phrase of `head`, without words coordinated with it.
    static Chars phrase(Token head, Extent extent) {
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
        return new Chars(sentence.token(first).begin(), sentence.token(last).end());
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

    /// The last token of the phrase of `head`, marks at its end included.
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

    /// Whether the mark at `first` opens what closes inside the phrase, such as a quotation mark.
    private static boolean opens(Sentence sentence, int first, int last) {
        return sentence.token(first).tag().equals("``")
                && sentence.tokens().subList(first, last + 1).stream()
                        .anyMatch(token -> token.tag().equals("''"));
    }

    /// Whether the noun phrase of `head` begins with a determiner among `forms` (lower case).
    static boolean determined(Token head, Set<String> forms) {
        Sentence sentence = head.sentence();
        for (int i = head.index() - 1; i >= Math.max(0, head.index() - 12); i--) {
            Token token = sentence.token(i);
            if (token.headIndex() != head.index() && !within(token, head, Extent.LONG)) {
                return false;
            }
            if (token.hasLabel("det", "poss") && token.headIndex() == head.index()) {
                return forms.contains(token.lemma());
            }
        }
        return false;
    }
}
