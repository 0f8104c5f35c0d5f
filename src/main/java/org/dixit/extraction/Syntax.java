package org.dixit.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
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

    /// The first child of `token` with one of `labels`.
    static Optional<Token> child(Sentence sentence, Token token, String... labels) {
        for (Token child : sentence.children(token)) {
            if (child.hasLabel(labels)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// The head of `token`, none for the root.
    static Optional<Token> head(Sentence sentence, Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(sentence.token(token.head()));
    }

    /// The indices of `token` and all that depends on it, in time linear in their number.
    static BitSet subtree(Sentence sentence, Token token) {
        BitSet found = new BitSet(sentence.size());
        Deque<Token> todo = new ArrayDeque<>();
        todo.push(token);
        while (!todo.isEmpty()) {
            Token next = todo.pop();
            if (!found.get(next.index())) {
                found.set(next.index());
                sentence.children(next).forEach(todo::push);
            }
        }
        return found;
    }

    /// Whether `token` lies in the subtree of `root`.
    static boolean under(Sentence sentence, Token token, Token root) {
        int at = token.index();
        for (int steps = 0; steps <= sentence.size() && at >= 0; steps++) {
            if (at == root.index()) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /// Whether the verb is passive: it has a passive auxiliary, or is a bare participle that qualifies a clause or
    /// noun.
    static boolean isPassive(Sentence sentence, Token verb) {
        if (child(sentence, verb, "auxpass").isPresent()) {
            return true;
        }
        return verb.tag().equals("VBN")
                && child(sentence, verb, "aux", "nsubj").isEmpty()
                && verb.hasLabel("acl", "advcl", "nmod", "relcl", "dep");
    }

    /// "Two people briefed on the talks said …": a participle in front of `verb` that the parse takes for its content,
    /// while its subject is the one who speaks.
    static boolean isReducedRelative(Sentence sentence, Token clause, Token verb) {
        return clause.hasLabel("ccomp")
                && clause.head() == verb.index()
                && clause.index() < verb.index()
                && clause.tag().matches("VB[DN]")
                && misjoined(sentence, verb).isEmpty()
                && isWord(sentence.token(verb.index() - 1))
                && child(sentence, clause, "nsubj", "nsubjpass").isPresent()
                && child(sentence, verb, "nsubj").isEmpty()
                && sentence.children(verb).stream().anyMatch(c -> c.hasLabel("ccomp") && c.index() > verb.index());
    }

    /// "It began on May 2 and Spain says …": a name right before the verb that the parse joins with a date is its
    /// subject.
    static Optional<Token> misjoined(Sentence sentence, Token verb) {
        Token before = sentence.token(Math.max(0, verb.index() - 1));
        boolean named =
                before.hasLabel("conj") && before.isProper() && !before.name().endsWith("DATE");
        return Optional.of(before)
                .filter(t -> named && child(sentence, verb, "nsubj").isEmpty())
                .filter(t -> sentence.token(t.head()).name().endsWith("DATE"));
    }

    /// "The museum, its director said, would never sell": a clause behind the verb that has no subject of its own.
    static boolean takesTopic(Sentence sentence, Token verb) {
        return child(sentence, verb, "ccomp")
                .filter(c -> c.index() > verb.index()
                        && child(sentence, c, "nsubj", "nsubjpass", "expl").isEmpty())
                .isPresent();
    }

    /// Whether a word of negation depends on `token`.
    static boolean isNegated(Sentence sentence, Token token) {
        for (Token child : sentence.children(token)) {
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
    static Optional<Token> subject(Sentence sentence, Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 12; steps++) {
            Optional<Token> own = child(sentence, at, "nsubj", "nsubjpass");
            if (own.isPresent()) {
                return own;
            }
            Optional<Token> head = head(sentence, at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            Token up = head.get();
            if (at.hasLabel("acl") && up.isNoun() && !isSetOff(sentence, at)) {
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
                Optional<Token> object = child(sentence, up, "dobj");
                if (object.isPresent() && object.get().index() < at.index() && isToInfinitive(sentence, at)) {
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
    static @Nullable Token subjectAbove(Sentence sentence, Token verb) {
        Token at = verb;
        for (int i = 0; i < CLIMB; i++) {
            Token subject = child(sentence, at, "nsubj", "nsubjpass").orElse(null);
            if (subject != null) {
                return subject;
            }
            if (at.head() < 0 || !at.hasLabel("conj", "xcomp", "advcl", "pcomp", "ccomp", "acl", "aux")) {
                return null;
            }
            at = sentence.token(at.head());
        }
        return null;
    }

    /// Whether `token` depends on `verb` at any depth up to a bound.
    static boolean governs(Sentence sentence, Token verb, Token token) {
        Token at = token;
        for (int i = 0; i < CLIMB && at.head() >= 0; i++) {
            at = sentence.token(at.head());
            if (at.index() == verb.index()) {
                return true;
            }
        }
        return false;
    }

    /// The nearest verb above `token`, `null` where there is none.
    static @Nullable Token verbAbove(Sentence sentence, Token token) {
        Token at = token;
        for (int i = 0; i < CLIMB && at.head() >= 0; i++) {
            at = sentence.token(at.head());
            if (at.isVerb()) {
                return at;
            }
        }
        return null;
    }

    /// A participle behind a comma ("…, writing that") belongs to the clause around, not to the noun in front.
    private static boolean isSetOff(Sentence sentence, Token verb) {
        return verb.tag().equals("VBG")
                && verb.index() > 0
                && sentence.token(verb.index() - 1).form().equals(",");
    }

    /// Whether `verb` is an infinitive with "to".
    static boolean isToInfinitive(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
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
            if (!isWord(sentence.token(i))) {
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
            if (isWord(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the token holds a letter or digit.
    static boolean isWord(Token token) {
        String form = token.form();
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLetterOrDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
