package org.dixit.extraction.attribution;

import java.util.BitSet;
import java.util.Set;
import org.dixit.extraction.attribution.draft.Cue;
import org.dixit.extraction.lexicon.ReportingVerbs;
import org.dixit.extraction.lexicon.ReportingVerbs.Frame;
import org.dixit.extraction.lexicon.ReportingVerbs.Sense;
import org.dixit.extraction.lexicon.WordList;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.SpeechAct;

/// Determines which words of a sentence a verb reports: subtrees of the parse, without the words that the parse
/// wrongly includes and with those that it wrongly leaves out.
final class ReportedContent {

    /// Participles after a comma that introduce the effect of an utterance, which was not said.
    private static final Set<String> EFFECTS = WordList.read("contents.txt").words("effect");

    private final ReportingVerbs verbs;

    ReportedContent(ReportingVerbs verbs) {
        this.verbs = verbs;
    }

    /// The subtree of `head` without the words that are not reported: "Doe said it was over, adding that he was
    /// glad."
    BitSet of(Token head, Cue cue) {
        Sentence sentence = head.sentence();
        BitSet words = head.subtree();
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            if (token.index() != head.index() && isApart(token, head, cue.verb())) {
                BitSet off = token.subtree();
                off.clear(0, cue.verb().index() + 1);
                words.andNot(off);
                if (token.hasLabel("conj")) {
                    dropConjunction(token, words);
                }
            }
        }
        return words;
    }

    private boolean isApart(Token token, Token head, Token verb) {
        return isDetached(token, verb)
                || isEffect(token, head)
                || isBehindQuotation(token, head, verb)
                || isOtherSource(token)
                || isAnswerOfOther(token, head, verb);
    }

    /// "The paper reported that Doe had resigned, but his office denied the report.": whether `token` is the
    /// verb of another speaker's denial, in the tense of the cue and about what it reports.
    private boolean isAnswerOfOther(Token token, Token head, Token verb) {
        return token.hasLabel("conj")
                && token.dependsOn(head)
                && token.tag().equals("VBD")
                && verb.tag().equals("VBD")
                && token.child("nsubj").isPresent()
                && verbs.of(token.lemma()).stream().anyMatch(s -> s.act() == SpeechAct.DENY)
                && token.child("dobj")
                        .filter(object ->
                                object.child("det").isPresent() || object.tag().equals("PRP"))
                        .isPresent();
    }

    /// "Doe called it a farce, prompting protests.": whether `token` introduces the effect of the utterance.
    private static boolean isEffect(Token token, Token head) {
        return token.tag().equals("VBG")
                && token.hasLabel("advcl", "acl", "dep")
                && token.dependsOn(head)
                && EFFECTS.contains(token.lemma())
                && token.follows(",");
    }

    /// "Doe said it was “filthy” and closed it.": whether `token` is the speaker's next deed.
    private static boolean isBehindQuotation(Token token, Token head, Token verb) {
        return token.tag().equals("VBD")
                && verb.tag().equals("VBD")
                && token.hasLabel("conj")
                && token.dependsOn(head)
                && token.previous()
                        .filter(and -> and.tag().equals("CC"))
                        .flatMap(Token::previous)
                        .filter(mark -> mark.tag().equals("''"))
                        .isPresent()
                && token.child("nsubj", "nsubjpass").isEmpty();
    }

    /// "Doe said it was over, according to a police report.": whether `token` introduces the report, another
    /// source of "said".
    private static boolean isOtherSource(Token token) {
        return token.form().equals("according") && token.follows(",");
    }

    private static void dropConjunction(Token conjunct, BitSet words) {
        Sentence sentence = conjunct.sentence();
        for (int i = conjunct.index() - 1; i >= 0 && i >= conjunct.index() - 3; i--) {
            if (sentence.token(i).tag().equals("CC")) {
                words.clear(i, conjunct.index());
                return;
            }
        }
    }

    /// Whether `verb`, which the parse puts into the content of `outer`, is a reporting verb of the same
    /// speaker: a participle after a comma ("Doe said it was over, adding that …") or a coordinated verb of the
    /// same tense without a subject of its own ("Doe said it was over and promised to leave").
    boolean isDetached(Token verb, Token outer) {
        if (!verb.isVerb()
                || verb.index() < outer.index()
                || verbs.of(verb.lemma()).isEmpty()
                || verb.child("nsubj", "nsubjpass", "aux", "auxpass").isPresent()) {
            return false;
        }
        if (verb.hasLabel("advcl") && verb.tag().equals("VBG")) {
            return verb.follows(",") && takesClauseOrQuote(verb);
        }
        return verb.hasLabel("conj")
                && verb.tag().equals("VBD")
                && outer.tag().equals("VBD")
                && verb.child("ccomp", "xcomp", "prep").isPresent();
    }

    private boolean takesClauseOrQuote(Token verb) {
        return verbs.of(verb.lemma()).stream().anyMatch(s -> s.takes(Frame.CLAUSE) || s.takes(Frame.QUOTE))
                && verb.child("ccomp", "dobj").isPresent();
    }

    /// Adds words of the content that the parse attaches to the verb: an object before the clause of a verb that
    /// takes no hearer, and the words after "that".
    static void extendLeft(Cue cue, BitSet words, Sense sense) {
        Sentence sentence = cue.sentence();
        int begin = words.nextSetBit(0);
        for (Token child : cue.verb().children()) {
            if (child.index() > cue.verb().index()
                    && child.index() < begin
                    && child.hasLabel("dobj", "nsubj")
                    && !sense.takes(Frame.HEARER)
                    && !child.equals(cue.source())) {
                words.or(child.subtree());
            }
        }
        for (int i = begin - 1; i > cue.verb().index(); i--) {
            if (sentence.token(i).lemma().equals("that")
                    && sentence.token(i).tag().matches("IN|WDT")) {
                words.set(i + 1, begin);
            }
        }
    }

    /// Adds adjuncts after the content, unless a comma precedes them: "Doe said he would leave on Monday."
    static void extendRight(Token verb, BitSet words) {
        for (Token child : verb.children()) {
            int end = words.length();
            if (child.index() >= end
                    && child.hasLabel("prep", "advcl", "npadvmod", "advmod", "dep")
                    && !child.lemma().equals("accord")) {
                BitSet more = child.subtree();
                if (more.nextSetBit(0) == end) {
                    words.or(more);
                }
            }
        }
    }

    /// Adds a condition in front of an inserted cue: "If the plan failed, Doe warned, he would leave."
    static void addCondition(Cue cue, BitSet words) {
        boolean inserted =
                cue.verb().next().filter(mark -> mark.form().equals(",")).isPresent();
        for (Token child : cue.verb().children()) {
            if (inserted
                    && child.hasLabel("advcl")
                    && child.index() < cue.verb().index()
                    && child.child("mark")
                            .filter(mark -> mark.lemma().matches("if|unless"))
                            .isPresent()) {
                words.or(child.subtree());
            }
        }
    }

    /// Adds a subject before the verb that is not the speaker: "The museum, its director said, would never sell."
    static void addTopic(Cue cue, BitSet words) {
        Token source = cue.source();
        if (!Dependencies.takesTopic(cue.verb())) {
            return;
        }
        for (Token child : cue.verb().children()) {
            if (child.hasLabel("nsubj")
                    && source != null
                    && source.dependsOn(cue.verb())
                    && child.index() < source.index()
                    && child.index() < cue.verb().index()) {
                words.or(child.subtree());
            }
        }
    }
}
