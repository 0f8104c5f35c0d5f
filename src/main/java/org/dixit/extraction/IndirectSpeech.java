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
    /// @param lastOfCue     the last token of the cue: the verb, or the preposition that it governs
    /// @param objectIsContent whether the verb's direct object is (part of) the content
    record Content(
            Token head, List<Chars> stretches, Sense sense, String rule, Token lastOfCue, boolean objectIsContent) {}

    private final ReportingVerbs verbs;
    private final ReportedWords reported;
    private final NominalSpeech nominal;
    private final UnparsedClauses unparsed;

    IndirectSpeech(ReportingVerbs verbs, ReportedWords reported) {
        this.verbs = verbs;
        this.reported = reported;
        this.nominal = new NominalSpeech(reported);
        this.unparsed = new UnparsedClauses(reported);
    }

    /// The content of `cue`, none where the parse shows none.
    Optional<Content> of(Sentence sentence, Cue cue) {
        return unparsed.inserted(sentence, cue)
                .or(() -> clause(sentence, cue))
                .or(() -> inMessage(sentence, cue))
                .or(() -> unparsed.thatPhrase(sentence, cue))
                .or(() -> unparsed.objectWithVerb(sentence, cue))
                .or(() -> parenthetical(sentence, cue))
                .or(() -> infinitive(sentence, cue))
                .or(() -> reputed(sentence, cue))
                .or(() -> nominal.label(sentence, cue))
                .or(() -> nominal.prepositional(sentence, cue))
                .or(() -> nominal.feeling(sentence, cue))
                .or(() -> nominal.object(sentence, cue))
                .or(() -> unparsed.broken(sentence, cue));
    }

    /// said (that) …, asked whether …; also with the clause in front: "…, he said".
    private Optional<Content> clause(Sentence sentence, Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.CLAUSE);
        if (sense.isEmpty()) {
            return Optional.empty();
        }
        Token verb = cue.verb();
        for (Token child : verb.children()) {
            if (!child.hasLabel("ccomp")
                    || sense.get().takes(Frame.BELIEF) && isQuestionWord(child)
                    || Syntax.isReducedRelative(child, verb)
                    || child.index() < verb.index() && Syntax.misjoined(verb).isPresent()) {
                continue;
            }
            BitSet words = reported.of(child, cue);
            addCoordinated(sentence, cue, child, words);
            ReportedWords.addTopic(cue, words);
            if (cue.source() != null && cue.source().index() > child.index()) {
                words.andNot(cue.source().subtree());
            }
            if (child.index() > verb.index()) {
                ReportedWords.extendLeft(sentence, cue, words, sense.get());
                ReportedWords.extendRight(verb, words);
            }
            return content(sentence, cue, child, words, sense.get(), "clause", verb, false);
        }
        return Optional.empty();
    }

    /// said that A but that B: the second clause, which the parse hangs on the verb.
    private void addCoordinated(Sentence sentence, Cue cue, Token first, BitSet words) {
        for (Token child : cue.verb().children()) {
            if (child.hasLabel("ccomp")
                    && child.index() > first.index()
                    && first.index() > cue.verb().index()) {
                BitSet more = reported.of(child, cue);
                int begin = more.nextSetBit(0);
                if (begin == words.length() && sentence.token(begin).tag().equals("CC")) {
                    words.or(more);
                }
            }
        }
    }

    /// said in a statement that …: the clause that the parse hangs on the message.
    private Optional<Content> inMessage(Sentence sentence, Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.CLAUSE);
        for (Token preposition : cue.verb().children()) {
            if (sense.isEmpty()
                    || !preposition.hasLabel("prep")
                    || !Set.of("in", "on", "during", "at", "through", "via").contains(preposition.lemma())) {
                continue;
            }
            Optional<Token> clause = preposition
                    .child("pobj")
                    .flatMap(message -> message.child("acl", "relcl", "ccomp"))
                    .filter(c -> c.index() > cue.verb().index() && hasMarkThat(c));
            if (clause.isPresent()) {
                BitSet words = reported.of(clause.get(), cue);
                return content(sentence, cue, clause.get(), words, sense.get(), "clause-in-message", cue.verb(), false);
            }
        }
        return Optional.empty();
    }

    private static boolean hasMarkThat(Token clause) {
        return clause.child("mark").filter(m -> m.lemma().equals("that")).isPresent();
    }

    /// The painting is said to be worth millions: nobody is named who says so.
    private static Optional<Content> reputed(Sentence sentence, Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.CLAUSE)
                .filter(s -> !s.takes(Frame.BELIEF)
                        && !s.takes(Frame.HEARER)
                        && Set.of(SpeechAct.ASSERT, SpeechAct.REPORT).contains(s.act()));
        Optional<Token> subject = cue.verb().child("nsubjpass");
        Optional<Token> infinitive =
                cue.verb().child("xcomp").filter(x -> x.index() > cue.verb().index() && Syntax.isToInfinitive(x));
        if (sense.isEmpty() || !cue.passive() || subject.isEmpty() || infinitive.isEmpty()) {
            return Optional.empty();
        }
        BitSet words = infinitive.get().subtree();
        words.or(subject.get().subtree());
        return content(sentence, cue, infinitive.get(), words, sense.get(), "reputed", cue.verb(), true);
    }

    private static boolean isQuestionWord(Token clause) {
        Sentence sentence = clause.sentence();
        int first = clause.subtree().nextSetBit(0);
        return sentence.token(first).tag().startsWith("W")
                && !sentence.token(first).lemma().equals("that");
    }

    /// The plan would fail, officials said: the verb hangs on the clause that it attributes.
    private Optional<Content> parenthetical(Sentence sentence, Cue cue) {
        Token verb = cue.verb();
        Optional<Sense> sense = cue.sense(Frame.CLAUSE);
        if (sense.isEmpty()
                || cue.source() == null
                || !verb.hasLabel("parataxis", "advcl", "dep")
                || isManner(sentence, cue)) {
            return Optional.empty();
        }
        if (verb.hasLabel("advcl", "dep") && !verb.tag().matches("VB[DZP]")
                || verb.child("mark")
                        .filter(m -> !m.lemma().equals("as") || !isBare(cue))
                        .isPresent()) {
            return Optional.empty();
        }
        Token head = sentence.token(verb.headIndex());
        if (!head.isVerb() || !cue.source().isUnder(verb)) {
            return Optional.empty();
        }
        BitSet words = head.subtree();
        words.andNot(verb.subtree());
        return content(sentence, cue, head, words, sense.get(), "parenthetical", verb, false);
    }

    /// "as insurers figure out", "when she testified": a clause of time, whatever the parse makes of its conjunction.
    private static boolean isManner(Sentence sentence, Cue cue) {
        Token source = cue.source();
        int first = source == null ? 0 : source.subtree().nextSetBit(0);
        return first > 0
                && Set.of("when", "while", "before", "after", "because", "since", "until", "though", "although")
                        .contains(sentence.token(first - 1).lemma());
    }

    /// as X said, as X told Reuters: a verb of saying with nothing of its own but whom it was said to, when and where.
    private static boolean isBare(Cue cue) {
        return cue.senses().getFirst().act() == SpeechAct.ASSERT
                && cue.verb().tag().matches("VB[DZ]")
                && cue.verb().children().stream()
                        .allMatch(c -> c.hasLabel("nsubj", "mark", "punct", "advmod", "npadvmod", "aux")
                                || c.hasLabel("dobj") && cue.takes(Frame.HEARER)
                                || c.hasLabel("prep") && c.lemma().matches("in|on|at"));
    }

    /// vowed to …, urged X to …, declined to …
    private Optional<Content> infinitive(Sentence sentence, Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.TO);
        if (sense.isEmpty()) {
            return Optional.empty();
        }
        for (Token child : cue.verb().children()) {
            if (!child.hasLabel("xcomp", "ccomp")
                    || child.index() < cue.verb().index()
                    || !Syntax.isToInfinitive(child)) {
                continue;
            }
            if (sense.get().act() == SpeechAct.DECLINE) {
                return declined(sentence, cue, child, sense.get());
            }
            BitSet words = reported.of(child, cue);
            Optional<Token> preposition = askedBy(cue, child, sense.get());
            preposition.ifPresent(p -> {
                words.or(p.subtree());
                words.clear(p.index());
            });
            for (Token object : cue.verb().children()) {
                if (object.hasLabel("dobj")
                        && object.index() < child.index()
                        && object.index() > cue.verb().index()) {
                    words.or(object.subtree());
                }
            }
            return content(
                    sentence, cue, child, words, sense.get(), "infinitive", preposition.orElse(cue.verb()), false);
        }
        return Optional.empty();
    }

    /// called on X to …, appealed to X to …: the preposition between the verb and the infinitive.
    private static Optional<Token> askedBy(Cue cue, Token infinitive, Sense sense) {
        return cue.verb()
                .child("prep")
                .filter(p -> sense.prepositions().contains(p.lemma())
                        && p.index() == cue.verb().index() + 1
                        && p.index() < infinitive.index()
                        && p.child("pobj").isPresent());
    }

    /// declined to discuss X: what was not discussed is the content.
    private Optional<Content> declined(Sentence sentence, Cue cue, Token refused, Sense sense) {
        if (verbs.of(refused.lemma()).isEmpty() && !Refusals.isBare(refused)) {
            return Optional.empty();
        }
        BitSet words = Refusals.trimmed(sentence, reported.of(refused, cue));
        words.clear(0, refused.index() + 1);
        if (Syntax.stretches(sentence, words).isEmpty()
                && refused.index() > cue.verb().index() + 1) {
            words.set(refused.index());
            Token to = sentence.token(refused.index() - 1);
            return content(sentence, cue, refused, words, sense, "declined", to, false);
        }
        Optional<Token> preposition =
                refused.child("prep").filter(p -> p.index() == refused.index() + 1 && words.get(p.index()));
        preposition.ifPresent(p -> words.clear(p.index()));
        return content(sentence, cue, refused, words, sense, "declined", preposition.orElse(refused), false);
    }

    static Optional<Content> content(
            Sentence sentence,
            Cue cue,
            Token head,
            BitSet words,
            Sense sense,
            String rule,
            Token lastOfCue,
            boolean objectIsContent) {
        words.clear(cue.verb().index());
        dropLeadingThat(sentence, words);
        List<Chars> stretches = Syntax.stretches(sentence, words);
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(head, stretches, sense, rule, lastOfCue, objectIsContent));
    }

    private static void dropLeadingThat(Sentence sentence, BitSet words) {
        int first = words.nextSetBit(0);
        while (first >= 0 && !sentence.token(first).isWord()) {
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
}
