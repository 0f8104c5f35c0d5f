package org.dixit.extraction;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.ReportingVerbs.Frame;
import org.dixit.extraction.ReportingVerbs.Sense;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;

/// Finds the content of a reporting verb in the parse: its clause, infinitive, label or object. Precise frames first.
final class IndirectSpeech {

    /// A content and how it was found.
    ///
    /// @param head          the token that heads it
    /// @param stretches     its words
    /// @param sense         the sense of the verb in this frame
    /// @param rule          the frame's name
    /// @param confidence    how often this frame is right
    /// @param lastOfCue     the last token of the cue: the verb, or the preposition that it governs
    /// @param objectIsContent whether the verb's direct object is (part of) the content
    record Content(
            Token head,
            List<Chars> stretches,
            Sense sense,
            String rule,
            double confidence,
            Token lastOfCue,
            boolean objectIsContent) {}

    /// What "express" and "voice" must have as their object to report words, not deeds ("expressed interest").
    private static final Set<String> FEELINGS = Set.of(
            "outrage",
            "anger",
            "concern",
            "worry",
            "fear",
            "doubt",
            "hope",
            "regret",
            "dismay",
            "disappointment",
            "frustration",
            "alarm",
            "shock",
            "horror",
            "disgust",
            "sorrow",
            "sadness",
            "grief",
            "sympathy",
            "condolence",
            "gratitude",
            "thanks",
            "satisfaction",
            "relief",
            "optimism",
            "pessimism",
            "skepticism",
            "scepticism",
            "confidence",
            "opposition",
            "objection",
            "criticism",
            "displeasure",
            "unease",
            "fury",
            "indignation",
            "surprise",
            "pride",
            "remorse",
            "reservation",
            "view",
            "opinion",
            "belief");

    private final ReportingVerbs verbs;

    IndirectSpeech(ReportingVerbs verbs) {
        this.verbs = verbs;
    }

    /// The content of `cue`, none where the parse shows none.
    Optional<Content> of(Sentence sentence, Cue cue) {
        return inserted(sentence, cue)
                .or(() -> clause(sentence, cue))
                .or(() -> parenthetical(sentence, cue))
                .or(() -> infinitive(sentence, cue))
                .or(() -> label(sentence, cue))
                .or(() -> prepositional(sentence, cue))
                .or(() -> feeling(sentence, cue))
                .or(() -> object(sentence, cue))
                .or(() -> broken(sentence, cue));
    }

    /// The plan, said Ms Doe, would fail: an inverted cue between commas, whatever the parse makes of it.
    private Optional<Content> inserted(Sentence sentence, Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.CLAUSE);
        Token source = cue.source();
        int verb = cue.verb().index();
        if (sense.isEmpty()
                || source == null
                || source.index() <= verb
                || verb < 2
                || !cue.verb().tag().matches("VB[DZP]")
                || !sentence.token(verb - 1).form().equals(",")) {
            return Optional.empty();
        }
        int end = source.index() + 1;
        if (end >= sentence.size() || !sentence.token(end).form().equals(",")) {
            return Optional.empty();
        }
        BitSet words = new BitSet(sentence.size());
        words.set(0, sentence.size());
        words.clear(verb - 1, end + 1);
        return content(sentence, cue, sentence.token(0), words, sense.get(), "inserted", 0.8, cue.verb(), false);
    }

    /// said (that) …, asked whether …; also with the clause in front: "…, he said".
    private Optional<Content> clause(Sentence sentence, Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.CLAUSE);
        if (sense.isEmpty()) {
            return Optional.empty();
        }
        Token verb = cue.verb();
        for (Token child : sentence.children(verb)) {
            if (!child.hasLabel("ccomp") || sense.get().takes(Frame.BELIEF) && isQuestionWord(sentence, child)) {
                continue;
            }
            BitSet words = content(sentence, child, cue);
            if (child.index() > verb.index()) {
                extendLeft(sentence, cue, words, sense.get());
                extendRight(sentence, verb, words);
            }
            return content(sentence, cue, child, words, sense.get(), "clause", 0.85, verb, false);
        }
        return Optional.empty();
    }

    private static boolean isQuestionWord(Sentence sentence, Token clause) {
        int first = Syntax.subtree(sentence, clause).nextSetBit(0);
        return sentence.token(first).tag().startsWith("W")
                && !sentence.token(first).lemma().equals("that");
    }

    /// The plan would fail, officials said: the verb hangs on the clause that it attributes.
    private Optional<Content> parenthetical(Sentence sentence, Cue cue) {
        Token verb = cue.verb();
        Optional<Sense> sense = cue.sense(Frame.CLAUSE);
        if (sense.isEmpty() || cue.source() == null || !verb.hasLabel("parataxis", "advcl", "dep")) {
            return Optional.empty();
        }
        if (verb.hasLabel("advcl", "dep") && !verb.tag().matches("VB[DZP]")
                || Syntax.child(sentence, verb, "mark").isPresent()) {
            return Optional.empty();
        }
        Token head = sentence.token(verb.head());
        if (!head.isVerb() || !Syntax.under(sentence, cue.source(), verb)) {
            return Optional.empty();
        }
        BitSet words = Syntax.subtree(sentence, head);
        words.andNot(Syntax.subtree(sentence, verb));
        return content(sentence, cue, head, words, sense.get(), "parenthetical", 0.75, verb, false);
    }

    /// vowed to …, urged X to …, declined to …
    private Optional<Content> infinitive(Sentence sentence, Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.TO);
        if (sense.isEmpty()) {
            return Optional.empty();
        }
        for (Token child : sentence.children(cue.verb())) {
            if (!child.hasLabel("xcomp", "ccomp")
                    || child.index() < cue.verb().index()
                    || !Syntax.isToInfinitive(sentence, child)) {
                continue;
            }
            if (sense.get().act() == SpeechAct.DECLINE) {
                return declined(sentence, cue, child, sense.get());
            }
            BitSet words = content(sentence, child, cue);
            boolean hasObject = false;
            for (Token object : sentence.children(cue.verb())) {
                if (object.hasLabel("dobj")
                        && object.index() < child.index()
                        && object.index() > cue.verb().index()) {
                    words.or(Syntax.subtree(sentence, object));
                    hasObject = true;
                }
            }
            return content(
                    sentence, cue, child, words, sense.get(), "infinitive", hasObject ? 0.7 : 0.75, cue.verb(), false);
        }
        return Optional.empty();
    }

    /// declined to discuss X: what was not discussed is the content.
    private Optional<Content> declined(Sentence sentence, Cue cue, Token refused, Sense sense) {
        if (verbs.of(refused.lemma()).isEmpty() && !refused.lemma().equals("comment")) {
            return Optional.empty();
        }
        BitSet words = content(sentence, refused, cue);
        words.clear(0, refused.index() + 1);
        Optional<Token> preposition =
                Syntax.child(sentence, refused, "prep").filter(p -> p.index() == refused.index() + 1);
        preposition.ifPresent(p -> words.clear(p.index()));
        return content(sentence, cue, refused, words, sense, "declined", 0.7, preposition.orElse(refused), false);
    }

    /// called it a coup, described the plan as a coup, what he called a coup.
    private Optional<Content> label(Sentence sentence, Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.LABEL);
        if (sense.isEmpty() || cue.passive() && cue.source() == null) {
            return Optional.empty();
        }
        Token verb = cue.verb();
        Optional<Token> label = Syntax.child(sentence, verb, "oprd", "xcomp")
                .or(() -> Syntax.child(sentence, verb, "prep")
                        .filter(p -> p.lemma().equals("as")));
        if (label.isEmpty()) {
            return Optional.empty();
        }
        boolean as = label.get().lemma().equals("as");
        BitSet words = content(sentence, label.get(), cue);
        Optional<Token> object = Syntax.child(sentence, verb, "dobj");
        boolean relative = object.isPresent() && object.get().tag().startsWith("W");
        if (object.isPresent() && !relative) {
            words.or(Syntax.subtree(sentence, object.get()));
        } else if (as) {
            words.clear(label.get().index());
        }
        if (relative) {
            withoutAsides(sentence, words);
        }
        return content(sentence, cue, label.get(), words, sense.get(), "label", 0.7, verb, true);
    }

    /// called for …, warned of …, spoke about …
    private Optional<Content> prepositional(Sentence sentence, Cue cue) {
        for (Token child : sentence.children(cue.verb())) {
            if (!child.hasLabel("prep") || child.index() < cue.verb().index()) {
                continue;
            }
            for (Sense sense : cue.senses()) {
                if (sense.prepositions().contains(child.lemma())
                        && !cue.passive()
                        && Syntax.child(sentence, cue.verb(), "dobj").isEmpty()) {
                    BitSet words = content(sentence, child, cue);
                    words.clear(child.index());
                    return content(sentence, cue, child, words, sense, "preposition", 0.6, child, true);
                }
            }
        }
        return Optional.empty();
    }

    /// expressed outrage at the plan: the feeling and what it is about.
    private Optional<Content> feeling(Sentence sentence, Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.FEELING);
        Optional<Token> object = Syntax.child(sentence, cue.verb(), "dobj")
                .filter(o ->
                        FEELINGS.contains(o.lemma()) && o.index() > cue.verb().index());
        if (sense.isEmpty() || object.isEmpty() || cue.source() == null || cue.passive()) {
            return Optional.empty();
        }
        BitSet words = content(sentence, object.get(), cue);
        for (Token child : sentence.children(cue.verb())) {
            if (child.hasLabel("prep") && child.index() > object.get().index() && words.get(child.index() - 1)) {
                words.or(content(sentence, child, cue));
            }
        }
        withoutAsides(sentence, words);
        return content(sentence, cue, object.get(), words, sense.get(), "feeling", 0.6, cue.verb(), true);
    }

    /// A content that is a noun phrase ends before an apposition or relative clause that a comma sets off.
    private static void withoutAsides(Sentence sentence, BitSet words) {
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            if (token.hasLabel("appos", "relcl")) {
                BitSet aside = Syntax.subtree(sentence, token);
                int first = aside.nextSetBit(0);
                if (first > 0 && sentence.token(first - 1).form().equals(",")) {
                    words.clear(first - 1, words.length());
                    return;
                }
            }
        }
    }

    /// criticized the plan, accused X of Y.
    private Optional<Content> object(Sentence sentence, Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.OBJECT);
        if (sense.isEmpty() || cue.source() == null || cue.passive()) {
            return Optional.empty();
        }
        Token verb = cue.verb();
        Optional<Token> object = Syntax.child(sentence, verb, "dobj")
                .filter(o -> o.index() > verb.index()
                        && !o.tag().startsWith("W")
                        && !o.tag().equals("PRP"))
                .filter(o -> !Syntax.isToInfinitive(sentence, verb)
                        || !sense.get().act().equals(SpeechAct.CRITICIZE));
        if (object.isEmpty()) {
            return Optional.empty();
        }
        BitSet words = content(sentence, object.get(), cue);
        for (Token child : sentence.children(verb)) {
            if (child.index() > object.get().index()
                    && child.hasLabel("prep")
                    && child.lemma().matches("of|for|as|over|about")) {
                words.or(content(sentence, child, cue));
            }
        }
        return content(sentence, cue, object.get(), words, sense.get(), "object", 0.55, verb, true);
    }

    /// The Kremlin, which said before the meeting was not expecting anything, …: where no parse is to be had, a verb
    /// of saying in a relative clause takes the finite clause behind it, up to the comma.
    private Optional<Content> broken(Sentence sentence, Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.CLAUSE);
        if (sense.isEmpty()
                || !cue.verb().hasLabel("relcl")
                || cue.source() == null
                || !cue.source().tag().startsWith("W")) {
            return Optional.empty();
        }
        BitSet words = new BitSet(sentence.size());
        Token first = null;
        for (int i = cue.verb().index() + 1;
                i < sentence.size() && !sentence.token(i).form().equals(",");
                i++) {
            Token token = sentence.token(i);
            first = first == null && token.tag().matches("VB[DZP]|MD") ? token : first;
            words.set(i, first != null);
        }
        return first == null
                ? Optional.empty()
                : content(sentence, cue, first, words, sense.get(), "broken-clause", 0.5, cue.verb(), false);
    }

    private static Optional<Content> content(
            Sentence sentence,
            Cue cue,
            Token head,
            BitSet words,
            Sense sense,
            String rule,
            double confidence,
            Token lastOfCue,
            boolean objectIsContent) {
        words.clear(cue.verb().index());
        dropLeadingThat(sentence, words);
        List<Chars> stretches = Syntax.stretches(sentence, words);
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(head, stretches, sense, rule, confidence, lastOfCue, objectIsContent));
    }

    private static void dropLeadingThat(Sentence sentence, BitSet words) {
        int first = words.nextSetBit(0);
        while (first >= 0 && !Syntax.isWord(sentence.token(first))) {
            words.clear(first);
            first = words.nextSetBit(first);
        }
        if (first >= 0
                && sentence.token(first).lemma().equals("that")
                && sentence.token(first).hasLabel("mark", "dobj", "nsubj", "dep")
                && sentence.token(first).tag().matches("IN|WDT")) {
            words.clear(first);
        }
    }

    /// The subtree of `head` without what is detached from it: ", adding that …", "… and said …".
    private BitSet content(Sentence sentence, Token head, Cue cue) {
        BitSet words = Syntax.subtree(sentence, head);
        for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            if (token.index() != head.index() && isDetached(sentence, token, cue.verb())) {
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
    private static void extendLeft(Sentence sentence, Cue cue, BitSet words, Sense sense) {
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
    private static void extendRight(Sentence sentence, Token verb, BitSet words) {
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
}
