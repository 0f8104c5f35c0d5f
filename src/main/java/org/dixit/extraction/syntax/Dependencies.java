package org.dixit.extraction.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.jspecify.annotations.Nullable;

/// Queries on the dependency tree about verbs and clauses; [NounPhrases] covers noun phrases. Labels are those of
/// NLP4J.
public final class Dependencies {

    private static final int CLIMB = 24;
    private static final Set<String> SUBJECT_CONTROL =
            WordList.read("coreference.txt").words("subject control");

    private Dependencies() {}

    /// Whether the verb is passive: "Doe was told", "a man told to leave".
    public static boolean isPassive(Token verb) {
        if (verb.child("auxpass").isPresent()) {
            return true;
        }
        return verb.tag().equals("VBN")
                && verb.child("aux", "nsubj").isEmpty()
                && verb.hasLabel("acl", "advcl", "nmod", "relcl", "dep");
    }

    /// "Two people briefed on the talks said it was over.": whether the parse takes "people briefed" before
    /// "said" for its content, though "people" is the subject that speaks.
    public static boolean isReducedRelative(Token clause, Token verb) {
        return clause.hasLabel("ccomp")
                && clause.dependsOn(verb)
                && clause.index() < verb.index()
                && clause.tag().matches("VB[DN]")
                && misjoined(verb).isEmpty()
                && verb.previous().filter(Token::isWord).isPresent()
                && clause.child("nsubj", "nsubjpass").isPresent()
                && verb.child("nsubj").isEmpty()
                && verb.children().stream().anyMatch(c -> c.hasLabel("ccomp") && c.index() > verb.index());
    }

    /// "The siege began on May 2 and Spain says it is over.": the subject immediately before the verb, if the
    /// parse joins "Spain" with the date.
    public static Optional<Token> misjoined(Token verb) {
        return verb.previous()
                .filter(name -> name.hasLabel("conj")
                        && name.isProper()
                        && !name.name().endsWith("DATE")
                        && verb.child("nsubj").isEmpty())
                .filter(name ->
                        name.head().filter(date -> date.name().endsWith("DATE")).isPresent());
    }

    /// "The museum, its director said, would never sell.": whether a clause after the verb lacks a subject, so
    /// that a topic before the verb is its subject.
    public static boolean takesTopic(Token verb) {
        return verb.child("ccomp")
                .filter(c -> c.index() > verb.index()
                        && c.child("nsubj", "nsubjpass", "expl").isEmpty())
                .isPresent();
    }

    /// "Doe did not say …", "Doe never said …", "Doe no longer says …": whether a negation depends on `token`.
    public static boolean isNegated(Token token) {
        for (Token child : token.children()) {
            if (child.hasLabel("neg")
                    || child.lemma().equals("never")
                    || child.form().equals("longer") && child.follows("no")) {
                return true;
            }
        }
        return false;
    }

    /// The grammatical subject of `verb`: its own, or the one that it shares with the verb that it depends on,
    /// as in "Doe came and said …". In "a letter saying that …" the subject is the noun.
    public static Optional<Token> subject(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 12; steps++) {
            Optional<Token> own = nearestSubject(at);
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

    /// The subject of a verb; the nearer of two without a mark between them, as in "Lib Dem peer Jane Doe
    /// said", where the parse takes "Dem" for one.
    private static Optional<Token> nearestSubject(Token verb) {
        Optional<Token> first = verb.child("nsubj", "nsubjpass");
        if (first.isEmpty() || first.get().index() > verb.index()) {
            return first;
        }
        Token best = first.get();
        for (Token child : verb.children()) {
            boolean joined = child.hasLabel("nsubj")
                    && child.isProper()
                    && best.isProper()
                    && child.index() > best.index()
                    && child.index() < verb.index();
            if (joined
                    && verb.sentence().tokens().subList(best.index(), child.index()).stream()
                            .allMatch(Token::isNoun)) {
                best = child;
            }
        }
        return Optional.of(best);
    }

    /// The likeliest antecedent of a pronoun below `verb`: the subject of the verb, or of a verb above it that
    /// has the same subject, as in "Doe came to see his mother.", or the object that is the understood subject,
    /// as in "Roe asked Doe to see his mother."; `null` if there is none.
    public static @Nullable Token subjectAbove(Token verb) {
        Token at = verb;
        for (int i = 0; i < CLIMB; i++) {
            Token subject = at.child("nsubj", "nsubjpass").orElse(null);
            if (subject != null) {
                return subject;
            }
            Token up = at.head().orElse(null);
            if (up == null || !at.hasLabel("conj", "xcomp", "advcl", "pcomp", "ccomp", "acl", "aux")) {
                return null;
            }
            Token object = at.hasLabel("xcomp") && isObjectControl(up)
                    ? up.child("dobj").orElse(null)
                    : null;
            if (object != null && object.index() < at.index() && isToInfinitive(at)) {
                return object;
            }
            at = up;
        }
        return null;
    }

    /// "Berg asked Lund to sell her boat.": whether the object of `verb`, not its subject, is the understood
    /// subject of an infinitive, unlike in "Berg promised Lund to sell her boat."
    public static boolean isObjectControl(Token verb) {
        return !SUBJECT_CONTROL.contains(verb.lemma());
    }

    /// Whether `token` depends on `verb`, directly or indirectly up to a limited depth.
    public static boolean governs(Token verb, Token token) {
        Optional<Token> up = token.head();
        for (int i = 0; i < CLIMB && up.isPresent(); i++) {
            if (up.get().equals(verb)) {
                return true;
            }
            up = up.get().head();
        }
        return false;
    }

    /// The nearest verb above `token`, or `null` if there is none.
    public static @Nullable Token verbAbove(Token token) {
        Optional<Token> up = token.head();
        for (int i = 0; i < CLIMB && up.isPresent(); i++) {
            if (up.get().isVerb()) {
                return up.get();
            }
            up = up.get().head();
        }
        return null;
    }

    /// "Doe criticized the mayor, writing that …": a participle after a comma belongs to the surrounding
    /// clause, not to the noun before it.
    private static boolean isSetOff(Token verb) {
        return verb.tag().equals("VBG") && verb.follows(",");
    }

    /// "to say": whether `verb` is an infinitive with "to".
    public static boolean isToInfinitive(Token verb) {
        for (Token child : verb.children()) {
            if (child.tag().equals("TO") || child.lemma().equals("to") && child.hasLabel("aux")) {
                return true;
            }
        }
        return false;
    }

    /// The stretches of text that the tokens of `indices` cover. Neighbouring stretches are joined, even across
    /// punctuation marks that are not in the set; punctuation at the edges is left out.
    public static List<CharRange> stretches(Sentence sentence, BitSet indices) {
        List<CharRange> found = new ArrayList<>(2);
        Token first = null;
        Token last = null;
        for (Token token : sentence.tokens()) {
            if (!token.isWord() || !indices.get(token.index())) {
                continue;
            }
            if (first != null && last != null && hasWord(sentence, last.index() + 1, token.index())) {
                found.add(unmarked(first, last));
                first = null;
            }
            first = first == null ? token : first;
            last = token;
        }
        if (first != null && last != null) {
            found.add(unmarked(first, last));
        }
        return found;
    }

    /// The range from `first` to `last`, without quotation marks that the tokenizer left on a word.
    private static CharRange unmarked(Token first, Token last) {
        boolean opened =
                "«“„".indexOf(first.form().charAt(0)) >= 0 && first.form().length() > 1;
        boolean closed = "»”“".indexOf(last.form().charAt(last.form().length() - 1)) >= 0
                && last.form().length() > 1;
        int end = last.next()
                .filter(sign -> sign.form().equals("%") && sign.begin() == last.end())
                .map(Token::end)
                .orElse(last.end() - (closed ? 1 : 0));
        return new CharRange(first.begin() + (opened ? 1 : 0), end);
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
