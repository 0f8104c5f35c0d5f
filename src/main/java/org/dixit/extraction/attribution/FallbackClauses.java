package org.dixit.extraction.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.dixit.extraction.attribution.draft.Cue;
import org.dixit.extraction.lexicon.ReportingVerbs.Frame;
import org.dixit.extraction.lexicon.ReportingVerbs.Sense;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.vocabulary.SpeechAct;

/// Finds the content of a reporting verb from the surrounding words if the parse does not show it. Each method
/// is a frame, which looks for the content of one verb; [AttributionFinder] lists them in order.
final class FallbackClauses {

    private final ReportedContent reported;

    FallbackClauses(ReportedContent reported) {
        this.reported = reported;
    }

    /// "The plan, said Ms Doe, would fail.": an inverted cue between commas, regardless of the parse.
    Optional<FrameContent> inserted(Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.CLAUSE);
        Sentence sentence = cue.sentence();
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
        if (goesOnAsApposition(cue, source, end)) {
            words.clear(end, sentence.size());
        }
        return FrameContent.of(cue, sentence.token(0), words, sense.get());
    }

    /// "It would sail, said Doe, a friend of the family.": whether all behind the source describes it, so that
    /// the clause in front of the cue is the whole content.
    private static boolean goesOnAsApposition(Cue cue, Token source, int comma) {
        Sentence sentence = cue.sentence();
        boolean clause = cue.verb()
                .child("ccomp")
                .filter(c -> c.index() < cue.verb().index())
                .isPresent();
        for (int i = comma + 1; i < sentence.size(); i++) {
            if (sentence.token(i).isWord()) {
                return clause && sentence.token(i).isUnder(source);
            }
        }
        return false;
    }

    /// "Doe noted that the date, which was his birthday, suited him.": "that" immediately after the verb,
    /// regardless of how the rest is parsed.
    Optional<FrameContent> thatPhrase(Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.CLAUSE);
        Sentence sentence = cue.sentence();
        int that = cue.verb().index() + 1;
        if (sense.isEmpty()
                || cue.source() == null
                || that + 2 >= sentence.size()
                || !sentence.token(that).lemma().equals("that")
                || !sentence.token(that).tag().equals("IN")) {
            return Optional.empty();
        }
        BitSet words = new BitSet(sentence.size());
        for (Token child : cue.verb().children()) {
            if (child.index() > that) {
                words.or(reported.of(child, cue));
            }
        }
        words.clear(0, that + 1);
        boolean clause = words.stream().anyMatch(i -> sentence.token(i).tag().matches("VB[DZPN]|MD"));
        return clause ? FrameContent.of(cue, cue.verb(), words, sense.get()) : Optional.empty();
    }

    /// "Doe claimed his neighbour allegedly left.": the noun that the parse takes for the object is the subject
    /// of the finite verb after it.
    Optional<FrameContent> objectWithVerb(Cue cue) {
        Sentence sentence = cue.sentence();
        Optional<Sense> sense = cue.sense(Frame.CLAUSE)
                .filter(s -> !s.takes(Frame.HEARER)
                        && Set.of(SpeechAct.ASSERT, SpeechAct.CONFIRM, SpeechAct.REPORT)
                                .contains(s.act()));
        Optional<Token> object = cue.verb()
                .child("dobj")
                .filter(o -> o.index() > cue.verb().index() && !o.tag().startsWith("W"));
        boolean finiteCue = cue.verb().tag().matches("VB[DZP]")
                && cue.source() != null
                && !cue.source().tag().startsWith("W");
        if (sense.isEmpty() || object.isEmpty() || !finiteCue) {
            return Optional.empty();
        }
        BitSet subject = object.get().subtree();
        int at = subject.length();
        while (at < sentence.size() && sentence.token(at).tag().equals("RB")) {
            at++;
        }
        if (at >= sentence.size()
                || !sentence.token(at).tag().matches("VB[DZP]|MD")
                || !sentence.token(at - 1).isWord()) {
            return Optional.empty();
        }
        Token finite = sentence.token(at);
        Token verb = finite.head()
                .filter(main -> finite.hasLabel("aux", "auxpass") && main.index() > finite.index())
                .orElse(finite);
        BitSet words = reported.of(verb, cue);
        words.clear(0, cue.verb().index() + 1);
        words.or(subject);
        words.set(subject.length(), at);
        return FrameContent.of(cue, verb, words, sense.get());
    }

    /// "The council, which said before the meeting was not expecting anything, …": where the parse fails, a
    /// verb of saying in a relative clause takes the finite clause after it, up to the comma.
    Optional<FrameContent> broken(Cue cue) {
        Optional<Sense> sense = cue.sense(Frame.CLAUSE);
        if (sense.isEmpty()
                || sense.get().takes(Frame.BELIEF)
                || !cue.verb().hasLabel("relcl")
                || cue.source() == null
                || !cue.source().tag().startsWith("W")) {
            return Optional.empty();
        }
        Sentence sentence = cue.sentence();
        BitSet words = new BitSet(sentence.size());
        Token first = null;
        for (int i = cue.verb().index() + 1;
                i < sentence.size() && !sentence.token(i).form().equals(",");
                i++) {
            Token token = sentence.token(i);
            first = first == null && token.tag().matches("VB[DZP]|MD") ? token : first;
            words.set(i, first != null);
        }
        if (first == null || !isBehindAdjunct(cue.verb(), first)) {
            return Optional.empty();
        }
        Token finite = first;
        Token head =
                finite.head().filter(main -> finite.hasLabel("aux", "auxpass")).orElse(finite);
        return FrameContent.of(cue, head, words, sense.get());
    }

    /// Whether only an adjunct ("before the meeting") is between the verb and `first`.
    private static boolean isBehindAdjunct(Token verb, Token first) {
        Sentence sentence = verb.sentence();
        return verb.child("dobj").isEmpty()
                && first.index() > verb.index() + 2
                && sentence.token(verb.index() + 1).tag().equals("IN")
                && sentence.tokens().subList(verb.index() + 1, first.index()).stream()
                        .noneMatch(t -> t.hasLabel("cc", "nsubj", "nsubjpass", "mark", "conj", "advcl"));
    }
}
