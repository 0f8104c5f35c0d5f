package org.dixit.extraction.attribution;

import org.dixit.extraction.attribution.draft.Cue;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.lexicon.ReportingVerbs.Frame;
import org.dixit.extraction.lexicon.ReportingVerbs.Sense;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.SpeechAct;

/// Finds the content of a reporting verb in constructions that the parser shows as something else than a clause
/// of the verb. Each method is a frame, which looks for the content of one verb; [AttributionFinder] lists them
/// in order.
final class FurtherFrames {

    /// Acts whose verbs take what was done or is proposed as a participle: "denied using force".
    private static final Set<SpeechAct> OF_DEEDS = EnumSet.of(SpeechAct.DENY, SpeechAct.CONFIRM, SpeechAct.RECOMMEND);

    private final ReportedContent reported;

    FurtherFrames(ReportedContent reported) {
        this.reported = reported;
    }

    /// "Doe denied using such weapons.", "Doe admitted having lied."
    Optional<FrameContent> gerund(Cue cue) {
        Optional<Sense> sense =
                cue.senses().stream().filter(s -> OF_DEEDS.contains(s.act())).findFirst();
        Optional<Token> deed = cue.verb().next().filter(next -> next.tag().equals("VBG") && next.isUnder(cue.verb()));
        if (sense.isEmpty() || deed.isEmpty() || cue.source() == null || cue.passive()) {
            return Optional.empty();
        }
        return FrameContent.withObject(cue, deed.get(), reported.of(deed.get(), cue), sense.get());
    }

    /// "Doe told the crew that he saw smoke.": the clause, which the parser takes for a relative clause of the
    /// hearer.
    Optional<FrameContent> toldThat(Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.CLAUSE).filter(s -> s.takes(Frame.HEARER));
        Optional<Token> hearer =
                cue.verb().child("dobj").filter(o -> o.index() > cue.verb().index());
        if (sense.isEmpty() || hearer.isEmpty() || cue.source() == null) {
            return Optional.empty();
        }
        for (Token clause : hearer.get().children()) {
            int first = clause.subtree().nextSetBit(0);
            boolean that = clause.index() > hearer.get().index()
                    && clause.sentence().token(first).lemma().equals("that");
            boolean full = clause.child("nsubj", "nsubjpass")
                    .filter(subject -> subject.index() != first)
                    .isPresent();
            if (that && full && clause.hasLabel("relcl", "acl", "ccomp")) {
                BitSet words = reported.of(clause, cue);
                words.clear(0, first + 1);
                return FrameContent.of(cue, clause, words, sense.get());
            }
        }
        return Optional.empty();
    }

    /// "Doe called for all parties to publish the plan."
    Optional<FrameContent> forTo(Cue cue) {
        Optional<Sense> sense = cue.senses().stream()
                .filter(s -> s.prepositions().contains("for"))
                .findFirst();
        Optional<Token> mark = cue.verb().next().filter(next -> next.lemma().equals("for") && next.hasLabel("mark"));
        Optional<Token> deed =
                mark.flatMap(Token::head).filter(head -> Dependencies.isToInfinitive(head) && head.isUnder(cue.verb()));
        if (sense.isEmpty() || deed.isEmpty() || cue.source() == null || cue.passive()) {
            return Optional.empty();
        }
        BitSet words = reported.of(deed.get(), cue);
        words.clear(mark.get().index());
        return FrameContent.of(cue, deed.get(), words, sense.get()).map(found -> found.withCueUpTo(mark.get()));
    }

    /// "Doe was accused by the union of lying.": the accused and the deed.
    Optional<FrameContent> passive(Cue cue) {
        Optional<Sense> sense = cue.senses().stream()
                .filter(s -> s.act() == SpeechAct.ACCUSE && s.prepositions().contains("of"))
                .findFirst();
        Optional<Token> accused = cue.verb().child("nsubjpass");
        if (sense.isEmpty() || !cue.passive() || cue.source() == null || accused.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> of = cue.sentence().tokens().stream()
                .filter(token -> token.index() > cue.verb().index()
                        && token.lemma().equals("of")
                        && token.hasLabel("prep")
                        && token.isUnder(cue.verb())
                        && isOfCue(token, cue))
                .findFirst();
        return of.flatMap(preposition -> {
            BitSet words = preposition.subtree();
            words.or(accused.get().subtree());
            return FrameContent.withObject(cue, preposition, words, sense.get());
        });
    }

    /// Whether the preposition belongs to the verb, or to the agent where a deed follows: "accused by the union
    /// of lying".
    private static boolean isOfCue(Token preposition, Cue cue) {
        return preposition.dependsOn(cue.verb())
                || cue.source() != null
                        && preposition.dependsOn(cue.source())
                        && preposition
                                .child("pobj", "pcomp")
                                .filter(deed -> deed.tag().equals("VBG"))
                                .isPresent();
    }
}
