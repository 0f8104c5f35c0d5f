package org.dixit.extraction.attribution;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dixit.extraction.attribution.draft.Cue;
import org.dixit.extraction.attribution.draft.Rule;
import org.dixit.extraction.attribution.draft.Sieve;
import org.dixit.extraction.attribution.draft.StatementDraft;
import org.dixit.extraction.attribution.draft.StatementDrafts;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.SpeechAct;

/// A sieve for one frame of reporting verbs: a position in the sentence where the content of such a verb may
/// be, such as the clause after "said" or the infinitive after "vowed". It skips verbs for which an earlier
/// frame has found a content.
///
/// @param rule  the rule of its statements
/// @param frame finds the content of a verb in this frame
record VerbFrame(Rule rule, Function<Cue, Optional<FrameContent>> frame) implements Sieve {

    @Override
    public void attribute(ParsedArticle article, StatementDrafts drafts) {
        for (Cue cue : drafts.openCues()) {
            frame.apply(cue).ifPresent(content -> add(cue, content, drafts));
        }
    }

    private void add(Cue cue, FrameContent content, StatementDrafts drafts) {
        Optional<CharRange> neitherNor = Refusals.neitherNor(cue.verb());
        boolean refused = neitherNor.isPresent() || Refusals.isRefusal(cue.verb(), content.head());
        SpeechAct act = refused ? SpeechAct.DECLINE : content.sense().act();
        List<CharRange> stretches =
                refused ? Refusals.trimmed(cue.sentence(), content.stretches()) : content.stretches();
        StatementDraft draft = drafts.add(cue, act, rule);
        draft.cue = new CharRange(
                cue.words().begin(),
                Math.max(cue.words().end(), content.lastOfCue().end()));
        neitherNor.ifPresent(words -> draft.cue = words);
        draft.contentHead = content.head();
        draft.hearers.addAll(cue.hearers(content.objectIsContent()));
        stretches.forEach(stretch -> drafts.addContent(draft, stretch));
        draft.hearers.removeIf(hearer -> refused && draft.contentContains(hearer.chars()));
    }
}
