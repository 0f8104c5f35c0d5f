package org.dixit.extraction;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dixit.extraction.ReportingVerbs.Sense;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;

/// The content of a reporting verb, as one of the verb's frames found it.
///
/// @param head            the token at its top in the parse
/// @param stretches       its words
/// @param sense           the sense of the verb in this frame
/// @param lastOfCue       the last token of the cue: the verb, or the preposition "of" in "warned of delays"
/// @param objectIsContent whether the direct object of the verb belongs to the content, so that it is no hearer
record FrameContent(Token head, List<Chars> stretches, Sense sense, Token lastOfCue, boolean objectIsContent) {

    /// The content of the tokens `words`, without the verb itself and without a leading "that"; empty if nothing is
    /// left.
    static Optional<FrameContent> of(Cue cue, Token head, BitSet words, Sense sense) {
        words.clear(cue.verb().index());
        dropLeadingThat(cue.sentence(), words);
        List<Chars> stretches = Syntax.stretches(cue.sentence(), words);
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(new FrameContent(head, stretches, sense, cue.verb(), false));
    }

    /// The same where the direct object belongs to the content: "called the plan a disaster".
    static Optional<FrameContent> withObject(Cue cue, Token head, BitSet words, Sense sense) {
        return of(cue, head, words, sense)
                .map(found -> new FrameContent(found.head, found.stretches, sense, found.lastOfCue, true));
    }

    /// The same content with a longer cue, up to `last`.
    FrameContent withCueUpTo(Token last) {
        return new FrameContent(head, stretches, sense, last, objectIsContent);
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
