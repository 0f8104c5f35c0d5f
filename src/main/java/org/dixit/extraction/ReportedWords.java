package org.dixit.extraction;

import java.util.BitSet;
import java.util.Set;
import org.dixit.extraction.ReportingVerbs.Frame;
import org.dixit.extraction.ReportingVerbs.Sense;
import org.dixit.language.Sentence;
import org.dixit.language.Token;

/// Which words of a sentence are reported by a verb: subtrees of the parse, without what the parse wrongly puts in and
/// with what it leaves out.
final class ReportedWords {

    /// Participles behind a comma that tell what an utterance led to, not what was said.
    private static final Set<String> EFFECTS = Set.of(
            "prompt", "spark", "trigger", "draw", "fuel", "stoke", "anger", "infuriate", "elicit", "earn", "provoke");

    private final ReportingVerbs verbs;

    ReportedWords(ReportingVerbs verbs) {
        this.verbs = verbs;
    }

    /// The subtree of `head` without what is detached from it: ", adding that …", "… and said …".
    BitSet of(Sentence sentence, Token head, Cue cue) {
        BitSet words = Syntax.subtree(sentence, head);
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            if (token.index() != head.index() && isApart(sentence, token, head, cue.verb())) {
                BitSet off = Syntax.subtree(sentence, token);
                off.clear(0, cue.verb().index() + 1);
                words.andNot(off);
                if (token.hasLabel("conj")) {
                    dropConjunction(sentence, token, words);
                }
            }
        }
        return words;
    }

    private boolean isApart(Sentence sentence, Token token, Token head, Token verb) {
        return isDetached(sentence, token, verb)
                || isEffect(sentence, token, head)
                || isBehindQuotation(sentence, token, head, verb)
                || isOtherSource(sentence, token);
    }

    /// ", prompting protests": what the utterance led to.
    private static boolean isEffect(Sentence sentence, Token token, Token head) {
        return token.tag().equals("VBG")
                && token.hasLabel("advcl", "acl", "dep")
                && token.head() == head.index()
                && EFFECTS.contains(token.lemma())
                && sentence.token(token.index() - 1).form().equals(",");
    }

    /// said it was "filthy" and closed it: the next deed of the one who said it.
    private static boolean isBehindQuotation(Sentence sentence, Token token, Token head, Token verb) {
        return token.tag().equals("VBD")
                && verb.tag().equals("VBD")
                && token.hasLabel("conj")
                && token.head() == head.index()
                && token.index() > 1
                && sentence.token(token.index() - 1).tag().equals("CC")
                && sentence.token(token.index() - 2).tag().equals("''")
                && Syntax.child(sentence, token, "nsubj", "nsubjpass").isEmpty();
    }

    /// "…, according to a police report" reports the verb too.
    private static boolean isOtherSource(Sentence sentence, Token token) {
        return token.form().equals("according")
                && token.index() > 0
                && sentence.token(token.index() - 1).form().equals(",");
    }

    private static void dropConjunction(Sentence sentence, Token conjunct, BitSet words) {
        for (int i = conjunct.index() - 1; i >= 0 && i >= conjunct.index() - 3; i--) {
            if (sentence.token(i).tag().equals("CC")) {
                words.clear(i, conjunct.index());
                return;
            }
        }
    }

    /// Whether `verb`, which the parse puts into the content of `outer`, is a reporting verb of the outer speaker: a
    /// trailing participle after a comma, or a coordinated verb of the same tense without a subject of its own.
    boolean isDetached(Sentence sentence, Token verb, Token outer) {
        if (!verb.isVerb()
                || verb.index() < outer.index()
                || verbs.of(verb.lemma()).isEmpty()
                || Syntax.child(sentence, verb, "nsubj", "nsubjpass", "aux", "auxpass")
                        .isPresent()) {
            return false;
        }
        if (verb.hasLabel("advcl") && verb.tag().equals("VBG")) {
            return verb.index() > 0
                    && sentence.token(verb.index() - 1).form().equals(",")
                    && takesClauseOrQuote(sentence, verb);
        }
        return verb.hasLabel("conj")
                && verb.tag().equals("VBD")
                && outer.tag().equals("VBD")
                && Syntax.child(sentence, verb, "ccomp", "xcomp", "prep").isPresent();
    }

    private boolean takesClauseOrQuote(Sentence sentence, Token verb) {
        return verbs.of(verb.lemma()).stream().anyMatch(s -> s.takes(Frame.CLAUSE) || s.takes(Frame.QUOTE))
                && Syntax.child(sentence, verb, "ccomp", "dobj").isPresent();
    }

    /// What the parse hangs on the verb though it stands inside the content: an object before the clause of a verb
    /// that takes no hearer, and what follows "that".
    static void extendLeft(Sentence sentence, Cue cue, BitSet words, Sense sense) {
        int begin = words.nextSetBit(0);
        for (Token child : sentence.children(cue.verb())) {
            if (child.index() > cue.verb().index()
                    && child.index() < begin
                    && child.hasLabel("dobj", "nsubj")
                    && !sense.takes(Frame.HEARER)
                    && !child.equals(cue.source())) {
                words.or(Syntax.subtree(sentence, child));
            }
        }
        for (int i = begin - 1; i > cue.verb().index(); i--) {
            if (sentence.token(i).lemma().equals("that")
                    && sentence.token(i).tag().matches("IN|WDT")) {
                words.set(i + 1, begin);
            }
        }
    }

    /// Adjuncts behind the content belong to it unless a comma parts them.
    static void extendRight(Sentence sentence, Token verb, BitSet words) {
        for (Token child : sentence.children(verb)) {
            int end = words.length();
            if (child.index() >= end
                    && child.hasLabel("prep", "advcl", "npadvmod", "advmod", "dep")
                    && !child.lemma().equals("accord")) {
                BitSet more = Syntax.subtree(sentence, child);
                if (more.nextSetBit(0) == end) {
                    words.or(more);
                }
            }
        }
    }

    /// The museum, its director said, would never sell: the subject in front that is not the speaker.
    static void addTopic(Sentence sentence, Cue cue, BitSet words) {
        Token source = cue.source();
        if (!Syntax.takesTopic(sentence, cue.verb())) {
            return;
        }
        for (Token child : sentence.children(cue.verb())) {
            if (child.hasLabel("nsubj")
                    && source != null
                    && source.head() == cue.verb().index()
                    && child.index() < source.index()
                    && child.index() < cue.verb().index()) {
                words.or(Syntax.subtree(sentence, child));
            }
        }
    }
}
