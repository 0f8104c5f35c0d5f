package org.dixit.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dixit.text.Chars;

/// A sieve for one frame of reporting verbs, that is for one place in the sentence where the content of such a verb may
/// be: the clause after "said", the infinitive after "vowed". It leaves out verbs that an earlier frame has a content
/// for.
///
/// @param rule  the rule that its statements get
/// @param frame finds the content of a verb in this frame
record VerbFrame(Rule rule, Function<Cue, Optional<FrameContent>> frame) implements Sieve {

    @Override
    public void attribute(Article article, Drafts drafts) {
        for (Cue cue : drafts.openCues()) {
            frame.apply(cue).ifPresent(content -> add(cue, content, drafts));
        }
    }

    private void add(Cue cue, FrameContent content, Drafts drafts) {
        boolean refused = Refusals.isRefusal(cue.verb(), content.head());
        SpeechAct act = refused ? SpeechAct.DECLINE : content.sense().act();
        List<Chars> stretches = refused ? Refusals.trimmed(cue.sentence(), content.stretches()) : content.stretches();
        Draft draft = drafts.add(cue, act, rule);
        draft.cue = new Chars(
                cue.words().begin(),
                Math.max(cue.words().end(), content.lastOfCue().end()));
        draft.contentHead = content.head();
        draft.hearers.addAll(cue.hearers(content.objectIsContent()));
        stretches.forEach(stretch -> drafts.addContent(draft, stretch));
        draft.hearers.removeIf(hearer -> refused && draft.contentContains(hearer.chars()));
    }
}
