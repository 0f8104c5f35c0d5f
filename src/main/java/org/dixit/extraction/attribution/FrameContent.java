package org.dixit.extraction.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dixit.extraction.attribution.draft.Cue;
import org.dixit.extraction.lexicon.ReportingVerbs.Sense;
import org.dixit.extraction.syntax.Dependencies;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;

/// The content of a reporting verb, as found by one of the verb's frames.
///
/// @param head            the topmost token of the content in the parse
/// @param stretches       its words
/// @param sense           the sense of the verb in this frame
/// @param lastOfCue       the last token of the cue: the verb, or the preposition "of" in "warned of delays"
/// @param objectIsContent whether the direct object of the verb belongs to the content, and so is not a hearer
record FrameContent(Token head, List<CharRange> stretches, Sense sense, Token lastOfCue, boolean objectIsContent) {

    /// Returns the content with the tokens `words`, without the verb itself and a leading "that"; empty if
    /// nothing is left.
    static Optional<FrameContent> of(Cue cue, Token head, BitSet words, Sense sense) {
        words.clear(cue.verb().index());
        dropLeadingThat(cue.sentence(), words);
        goOnBehindConjunction(cue, words);
        List<CharRange> stretches = Dependencies.stretches(cue.sentence(), words);
        return stretches.isEmpty()
                ? Optional.empty()
                : Optional.of(new FrameContent(head, stretches, sense, cue.verb(), false));
    }

    /// Does the same for a direct object that belongs to the content: "called the plan a disaster".
    static Optional<FrameContent> withObject(Cue cue, Token head, BitSet words, Sense sense) {
        return of(cue, head, words, sense)
                .map(found -> new FrameContent(found.head, found.stretches, sense, found.lastOfCue, true));
    }

    /// Returns the same content with a cue extended to `last`.
    FrameContent withCueUpTo(Token last) {
        return new FrameContent(head, stretches, sense, last, objectIsContent);
    }

    /// "Doe said it was late, but that it would come.": the parse may leave the conjunction in the content and
    /// the second clause out. Adds the clause, or removes the conjunction.
    private static void goOnBehindConjunction(Cue cue, BitSet words) {
        Sentence sentence = cue.sentence();
        int last = words.length() - 1;
        while (last > cue.verb().index() && !sentence.token(last).isWord()) {
            last--;
        }
        if (last <= cue.verb().index() || !sentence.token(last).tag().equals("CC")) {
            return;
        }
        Token that = last + 1 < sentence.size() ? sentence.token(last + 1) : null;
        Token clause = that == null || !that.lemma().equals("that")
                ? null
                : that.head().orElse(null);
        if (clause != null && clause.index() > last && that != null && that.hasLabel("mark")) {
            BitSet more = clause.subtree();
            more.clear(0, last + 1);
            words.or(more);
        } else {
            words.clear(last);
        }
    }

    /// "Doe says that is over.": whether "that" is the subject of the finite verb right behind it.
    private static boolean isSubject(Sentence sentence, int that) {
        if (that + 1 >= sentence.size() || !sentence.token(that + 1).tag().matches("VB[DZ]|MD")) {
            return false;
        }
        Token finite = sentence.token(that + 1);
        Token verb = finite.hasLabel("aux", "auxpass") ? finite.head().orElse(finite) : finite;
        return verb.children().stream()
                .noneMatch(child -> child.hasLabel("nsubj", "nsubjpass", "csubj", "expl") && child.index() != that);
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
                && sentence.token(first).tag().matches("IN|WDT")
                && !isSubject(sentence, first)) {
            words.clear(first);
        }
    }
}
