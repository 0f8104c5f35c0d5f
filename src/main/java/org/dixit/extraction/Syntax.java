package org.dixit.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// Verbs and clauses in the dependencies of one sentence; [Phrases] has the questions about noun phrases. Labels are
/// those of NLP4J.
final class Syntax {

    private static final int CLIMB = 24;

    private Syntax() {}

    /// Whether the verb is passive: it has a passive auxiliary, or is a bare participle that qualifies a clause or
    /// noun.
    static boolean isPassive(Token verb) {
        if (verb.child("auxpass").isPresent()) {
            return true;
        }
        return verb.tag().equals("VBN")
                && verb.child("aux", "nsubj").isEmpty()
                && verb.hasLabel("acl", "advcl", "nmod", "relcl", "dep");
    }

    /// "Two people briefed on the talks said …": a participle in front of `verb` that the parse takes for its content,
    /// while its subject is the one who speaks.
    static boolean isReducedRelative(Token clause, Token verb) {
        Sentence sentence = clause.sentence();
        return clause.hasLabel("ccomp")
                && clause.headIndex() == verb.index()
                && clause.index() < verb.index()
                && clause.tag().matches("VB[DN]")
                && misjoined(verb).isEmpty()
                && sentence.token(verb.index() - 1).isWord()
                && clause.child("nsubj", "nsubjpass").isPresent()
                && verb.child("nsubj").isEmpty()
                && verb.children().stream().anyMatch(c -> c.hasLabel("ccomp") && c.index() > verb.index());
    }

    /// "It began on May 2 and Spain says …": a name right before the verb that the parse joins with a date is its
    /// subject.
    static Optional<Token> misjoined(Token verb) {
        Sentence sentence = verb.sentence();
        Token before = sentence.token(Math.max(0, verb.index() - 1));
        boolean named =
                before.hasLabel("conj") && before.isProper() && !before.name().endsWith("DATE");
        return Optional.of(before)
                .filter(t -> named && verb.child("nsubj").isEmpty())
                .filter(t -> sentence.token(t.headIndex()).name().endsWith("DATE"));
    }

    /// "The museum, its director said, would never sell": a clause behind the verb that has no subject of its own.
    static boolean takesTopic(Token verb) {
        return verb.child("ccomp")
                .filter(c -> c.index() > verb.index()
                        && c.child("nsubj", "nsubjpass", "expl").isEmpty())
                .isPresent();
    }

    /// Whether a word of negation depends on `token`.
    static boolean isNegated(Token token) {
        for (Token child : token.children()) {
            if (child.hasLabel("neg")
                    || child.lemma().equals("never")
                    || child.lemma().equals("no longer")) {
                return true;
            }
        }
        return false;
    }

    /// The grammatical subject of `verb`: its own, else the one that it shares with the verb that it depends on.
    /// For a participle behind a noun ("a letter saying that") it is the noun.
    static Optional<Token> subject(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 12; steps++) {
            Optional<Token> own = at.child("nsubj", "nsubjpass");
            if (own.isPresent()) {
                return own;
            }
            Optional<Token> head = at.head();
            if (head.isEmpty()) {
                return Optional.empty();
            }
            Token up = head.get();
            if (at.hasLabel("acl") && up.isNoun() && !isSetOff(at)) {
                return at.tag().equals("VBG") || at.tag().equals("VB") ? Optional.of(up) : Optional.empty();
            }
            if (!at.hasLabel(
                            "conj",
                            "xcomp",
                            "advcl",
                            "pcomp",
                            "prep",
                            "ccomp",
                            "dep",
                            "acl",
                            "acomp",
                            "parataxis",
                            "aux")
                    || at.hasLabel("ccomp", "parataxis") && at.tag().matches("VB[DZP]")) {
                return Optional.empty();
            }
            if (at.hasLabel("xcomp") && up.isVerb()) {
                Optional<Token> object = up.child("dobj");
                if (object.isPresent() && object.get().index() < at.index() && isToInfinitive(at)) {
                    return object;
                }
            }
            at = up;
        }
        return Optional.empty();
    }

    /// Whom a pronoun below a verb is likeliest to mean: the subject of the verb, also of one that shares it with the
    /// verb it is coordinated with or subordinated to by
    /// an infinitive; `null` where there is none.
    static @Nullable Token subjectAbove(Token verb) {
        Sentence sentence = verb.sentence();
        Token at = verb;
        for (int i = 0; i < CLIMB; i++) {
            Token subject = at.child("nsubj", "nsubjpass").orElse(null);
            if (subject != null) {
                return subject;
            }
            if (at.headIndex() < 0 || !at.hasLabel("conj", "xcomp", "advcl", "pcomp", "ccomp", "acl", "aux")) {
                return null;
            }
            at = sentence.token(at.headIndex());
        }
        return null;
    }

    /// Whether `token` depends on `verb` at any depth up to a bound.
    static boolean governs(Token verb, Token token) {
        Sentence sentence = verb.sentence();
        Token at = token;
        for (int i = 0; i < CLIMB && at.headIndex() >= 0; i++) {
            at = sentence.token(at.headIndex());
            if (at.index() == verb.index()) {
                return true;
            }
        }
        return false;
    }

    /// The nearest verb above `token`, `null` where there is none.
    static @Nullable Token verbAbove(Token token) {
        Sentence sentence = token.sentence();
        Token at = token;
        for (int i = 0; i < CLIMB && at.headIndex() >= 0; i++) {
            at = sentence.token(at.headIndex());
            if (at.isVerb()) {
                return at;
            }
        }
        return null;
    }

    /// A participle behind a comma ("…, writing that") belongs to the clause around, not to the noun in front.
    private static boolean isSetOff(Token verb) {
        Sentence sentence = verb.sentence();
        return verb.tag().equals("VBG")
                && verb.index() > 0
                && sentence.token(verb.index() - 1).form().equals(",");
    }

    /// Whether `verb` is an infinitive with "to".
    static boolean isToInfinitive(Token verb) {
        for (Token child : verb.children()) {
            if (child.tag().equals("TO") || child.lemma().equals("to") && child.hasLabel("aux")) {
                return true;
            }
        }
        return false;
    }

    /// The stretches of text that the tokens of `indices` cover: neighbours are joined, also over marks of punctuation
    /// that are not in the set; marks at the edges are left out, and stretches without a word.
    static List<Chars> stretches(Sentence sentence, BitSet indices) {
        List<Chars> found = new ArrayList<>(2);
        int first = -1;
        int last = -1;
        for (int i = indices.nextSetBit(0); i >= 0; i = indices.nextSetBit(i + 1)) {
            if (!sentence.token(i).isWord()) {
                continue;
            }
            if (first >= 0 && hasWord(sentence, last + 1, i)) {
                found.add(unmarked(sentence.token(first), sentence.token(last)));
                first = -1;
            }
            if (first < 0) {
                first = i;
            }
            last = i;
        }
        if (first >= 0) {
            found.add(unmarked(sentence.token(first), sentence.token(last)));
        }
        return found;
    }

    /// From `first` to `last` without quotation marks that the tokenizer leaves on a word.
    private static Chars unmarked(Token first, Token last) {
        boolean opened =
                "«“„".indexOf(first.form().charAt(0)) >= 0 && first.form().length() > 1;
        boolean closed = "»”“".indexOf(last.form().charAt(last.form().length() - 1)) >= 0
                && last.form().length() > 1;
        return new Chars(first.begin() + (opened ? 1 : 0), last.end() - (closed ? 1 : 0));
    }

    private static boolean hasWord(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).isWord()) {
                return true;
            }
        }
        return false;
    }
}
