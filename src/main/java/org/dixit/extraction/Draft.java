package org.dixit.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// A statement in the making, in UTF-16 units. The sieves fill it one after the other; nothing outside the extractor
/// sees it.
final class Draft {

    /// The sentence of the cue, or of the content where there is no cue.
    final int sentence;
    /// The verb or noun that attributes, `null` for a quotation without a cue.
    final @Nullable Token verb;

    final SpeechAct act;
    final List<Chars> content = new ArrayList<>();
    final String rule;

    @Nullable
    Chars cue;

    @Nullable
    Chars source;
    /// The head token of the source in the sentence `sourceSentence`.
    @Nullable
    Token sourceHead;

    int sourceSentence;
    /// The head tokens of those whom it was said to, in the cue's sentence.
    final List<Token> hearers = new ArrayList<>();
    /// The statement whose speaker this one shares: the text has no source here, or a pronoun that does not tell.
    @Nullable
    Draft speaksLike;
    /// The token that heads an indirect content, `null` for a quotation.
    @Nullable
    Token contentHead;

    Draft(int sentence, @Nullable Token verb, SpeechAct act, String rule) {
        this.sentence = sentence;
        this.sourceSentence = sentence;
        this.verb = verb;
        this.act = act;
        this.rule = rule;
    }

    int begin() {
        int begin = content.getFirst().begin();
        begin = cue == null ? begin : Math.min(begin, cue.begin());
        return source == null ? begin : Math.min(begin, source.begin());
    }

    int end() {
        int end = content.getLast().end();
        end = source == null ? end : Math.max(end, source.end());
        return cue == null ? end : Math.max(end, cue.end());
    }

    /// Adds a stretch of content, joined with those that it touches.
    void addContent(Chars added) {
        List<Chars> sorted = new ArrayList<>(content);
        sorted.add(added);
        Collections.sort(sorted);
        content.clear();
        for (Chars next : sorted) {
            if (!content.isEmpty() && next.begin() <= content.getLast().end()) {
                Chars left = content.removeLast();
                content.add(new Chars(left.begin(), Math.max(left.end(), next.end())));
            } else {
                content.add(next);
            }
        }
    }

    /// Joins neighbouring stretches of one sentence that the cue does not part: what stands between parts of one
    /// reported clause belongs to it.
    void joinBeside(Article article) {
        Chars words = cue;
        for (int i = content.size() - 1; words != null && i > 0; i--) {
            Chars left = content.get(i - 1);
            Chars right = content.get(i);
            boolean parted = left.end() <= words.begin() && words.end() <= right.begin();
            if (!parted && article.sentenceAt(left.end() - 1) == article.sentenceAt(right.begin())) {
                content.set(i - 1, new Chars(left.begin(), right.end()));
                content.remove(i);
            }
        }
    }

    boolean contentContains(int index) {
        return content.stream().anyMatch(c -> c.contains(index));
    }

    boolean contentContains(Chars chars) {
        return content.stream().anyMatch(c -> c.contains(chars));
    }
}
