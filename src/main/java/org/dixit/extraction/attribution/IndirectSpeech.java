package org.dixit.extraction.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.attribution.draft.Cue;
import org.dixit.extraction.lexicon.ReportingVerbs;
import org.dixit.extraction.lexicon.ReportingVerbs.Frame;
import org.dixit.extraction.lexicon.ReportingVerbs.Sense;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.SpeechAct;

/// Finds the content of a reporting verb if the parse shows it as a clause or infinitive. Each method is a frame,
/// which looks for the content of one verb; [AttributionFinder] lists them in order.
final class IndirectSpeech {

    private final ReportingVerbs verbs;
    private final ReportedContent reported;

    IndirectSpeech(ReportingVerbs verbs, ReportedContent reported) {
        this.verbs = verbs;
        this.reported = reported;
    }

    /// "Doe said that the plan would fail.", "Doe asked whether it would.", and with the clause before the
    /// verb: "The plan would fail, he said."
    Optional<FrameContent> clause(Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.CLAUSE);
        if (sense.isEmpty()) {
            return Optional.empty();
        }
        Token verb = cue.verb();
        for (Token child : verb.children()) {
            if (!child.hasLabel("ccomp")
                    || sense.get().takes(Frame.BELIEF) && beginsWithQuestionWord(child)
                    || Dependencies.isReducedRelative(child, verb)
                    || child.index() < verb.index()
                            && Dependencies.misjoined(verb).isPresent()) {
                continue;
            }
            BitSet words = reported.of(child, cue);
            addCoordinated(cue, child, words);
            ReportedContent.addTopic(cue, words);
            ReportedContent.addCondition(cue, words);
            if (cue.source() != null && cue.source().index() > child.index()) {
                words.andNot(cue.source().subtree());
            }
            if (child.index() > verb.index()) {
                ReportedContent.extendLeft(cue, words, sense.get());
                ReportedContent.extendRight(verb, words);
            }
            return FrameContent.of(cue, child, words, sense.get());
        }
        return Optional.empty();
    }

    /// "Doe said that the plan was bad but that it might work.": adds the second clause, which the parse also
    /// attaches to the verb.
    private void addCoordinated(Cue cue, Token first, BitSet words) {
        for (Token child : cue.verb().children()) {
            if (child.hasLabel("ccomp")
                    && child.index() > first.index()
                    && first.index() > cue.verb().index()) {
                BitSet more = reported.of(child, cue);
                int begin = more.nextSetBit(0);
                if (begin == words.length() && cue.sentence().token(begin).tag().equals("CC")) {
                    words.or(more);
                }
            }
        }
    }

    private static boolean beginsWithQuestionWord(Token clause) {
        Token first = clause.sentence().token(clause.subtree().nextSetBit(0));
        return first.tag().startsWith("W") && !first.lemma().equals("that");
    }

    /// "Doe said in a statement that the plan would fail.": the clause, which the parse attaches to "statement".
    Optional<FrameContent> inMessage(Cue cue) {
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
                return FrameContent.of(cue, clause.get(), reported.of(clause.get(), cue), sense.get());
            }
        }
        return Optional.empty();
    }

    private static boolean hasMarkThat(Token clause) {
        return clause.child("mark").filter(m -> m.lemma().equals("that")).isPresent();
    }

    /// "The painting is said to be worth millions.": a content without a source.
    Optional<FrameContent> reputed(Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.CLAUSE)
                .filter(s -> !s.takes(Frame.BELIEF)
                        && !s.takes(Frame.HEARER)
                        && Set.of(SpeechAct.ASSERT, SpeechAct.REPORT).contains(s.act()));
        Optional<Token> subject = cue.verb().child("nsubjpass");
        Optional<Token> infinitive =
                cue.verb().child("xcomp").filter(x -> x.index() > cue.verb().index() && Dependencies.isToInfinitive(x));
        if (sense.isEmpty() || !cue.passive() || subject.isEmpty() || infinitive.isEmpty()) {
            return Optional.empty();
        }
        BitSet words = infinitive.get().subtree();
        words.or(subject.get().subtree());
        return FrameContent.withObject(cue, infinitive.get(), words, sense.get());
    }

    /// "The plan would fail, officials said.": the parse attaches the verb to the clause that it attributes.
    Optional<FrameContent> parenthetical(Cue cue) {
        Token verb = cue.verb();
        Optional<Sense> sense = cue.sense(Frame.CLAUSE);
        if (sense.isEmpty()
                || cue.source() == null
                || !verb.hasLabel("parataxis", "advcl", "dep")
                || isClauseOfTime(cue)) {
            return Optional.empty();
        }
        if (verb.hasLabel("advcl", "dep") && !verb.tag().matches("VB[DZP]")
                || verb.child("mark")
                        .filter(m -> !m.lemma().equals("as") || !isBare(cue))
                        .isPresent()) {
            return Optional.empty();
        }
        Optional<Token> head = verb.head().filter(Token::isVerb);
        if (head.isEmpty() || !cue.source().isUnder(verb)) {
            return Optional.empty();
        }
        BitSet words = head.get().subtree();
        words.andNot(verb.subtree());
        return FrameContent.of(cue, head.get(), words, sense.get());
    }

    /// "The court fell silent when she testified.": whether a conjunction precedes the subject, regardless of the
    /// parse.
    private static boolean isClauseOfTime(Cue cue) {
        Token source = cue.source();
        int first = source == null ? 0 : source.subtree().nextSetBit(0);
        return first > 0
                && Set.of("when", "while", "before", "after", "because", "since", "until", "though", "although")
                        .contains(cue.sentence().token(first - 1).lemma());
    }

    /// "The plan failed, as Doe told Reuters on Monday.": whether a verb of saying has at most a hearer, a
    /// place and a time.
    private static boolean isBare(Cue cue) {
        return cue.senses().getFirst().act() == SpeechAct.ASSERT
                && cue.verb().tag().matches("VB[DZ]")
                && cue.verb().children().stream()
                        .allMatch(c -> c.hasLabel("nsubj", "mark", "punct", "advmod", "npadvmod", "aux")
                                || c.hasLabel("dobj") && cue.takes(Frame.HEARER)
                                || c.hasLabel("prep") && c.lemma().matches("in|on|at"));
    }

    /// "Doe vowed to fight the plan.", "Doe urged the council to reject it."
    Optional<FrameContent> infinitive(Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.TO).filter(s -> s.act() != SpeechAct.DECLINE);
        Optional<Token> infinitive = infinitiveBehind(cue);
        if (sense.isEmpty() || infinitive.isEmpty()) {
            return Optional.empty();
        }
        BitSet words = reported.of(infinitive.get(), cue);
        Optional<Token> preposition = askedBy(cue, infinitive.get(), sense.get());
        preposition.ifPresent(p -> {
            words.or(p.subtree());
            words.clear(p.index());
        });
        for (Token object : cue.verb().children()) {
            if (object.hasLabel("dobj")
                    && object.index() < infinitive.get().index()
                    && object.index() > cue.verb().index()) {
                words.or(object.subtree());
            }
        }
        return FrameContent.of(cue, infinitive.get(), words, sense.get())
                .map(found -> found.withCueUpTo(preposition.orElse(cue.verb())));
    }

    private static Optional<Token> infinitiveBehind(Cue cue) {
        return cue.verb().children().stream()
                .filter(child -> child.hasLabel("xcomp", "ccomp")
                        && child.index() >= cue.verb().index()
                        && Dependencies.isToInfinitive(child))
                .findFirst();
    }

    /// "Doe called on the council to resign.": the preposition, which is part of the cue.
    private static Optional<Token> askedBy(Cue cue, Token infinitive, Sense sense) {
        return cue.verb()
                .child("prep")
                .filter(p -> sense.prepositions().contains(p.lemma())
                        && p.index() == cue.verb().index() + 1
                        && p.index() < infinitive.index()
                        && p.child("pobj").isPresent());
    }

    /// "Doe declined to discuss the plan.": the content is what was not discussed, or the refused act if there is
    /// nothing else: "Doe declined to comment."
    Optional<FrameContent> declined(Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.TO).filter(s -> s.act() == SpeechAct.DECLINE);
        Optional<Token> refusedAct = infinitiveBehind(cue)
                .filter(r -> !verbs.of(r.lemma()).isEmpty() || Refusals.isBare(r))
                .filter(r -> Refusals.neitherNor(r).isEmpty());
        if (sense.isEmpty() || refusedAct.isEmpty()) {
            return Optional.empty();
        }
        Token refused = refusedAct.get();
        Sentence sentence = cue.sentence();
        BitSet words = Refusals.trimmed(sentence, reported.of(refused, cue));
        words.clear(0, refused.index() + 1);
        if (Dependencies.stretches(sentence, words).isEmpty()
                && refused.index() > cue.verb().index() + 1) {
            words.set(refused.index());
            Token to = sentence.token(refused.index() - 1);
            return FrameContent.of(cue, refused, words, sense.get()).map(found -> found.withCueUpTo(to));
        }
        Optional<Token> preposition =
                refused.child("prep").filter(p -> p.index() == refused.index() + 1 && words.get(p.index()));
        preposition.ifPresent(p -> words.clear(p.index()));
        return FrameContent.of(cue, refused, words, sense.get())
                .map(found -> found.withCueUpTo(preposition.orElse(refused)));
    }
}
