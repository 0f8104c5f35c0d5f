package org.dixit.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dixit.language.Sentence;
import org.dixit.language.Token;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// A statement in the making, in UTF-16 units. The sieves fill it one after the other; it is not seen outside the
/// extractor.
final class Draft {

    /// The sentence of the cue, or of the content if there is no cue.
    final Sentence sentence;
    /// The verb or noun that attributes, `null` for a quotation without a cue.
    final @Nullable Token verb;

    final SpeechAct act;
    final List<Chars> content = new ArrayList<>();
    final Rule rule;

    @Nullable
    Chars cue;

    @Nullable
    Chars source;

    /// The head of the source, which may be in an earlier sentence than the cue.
    @Nullable
    Token sourceHead;

    /// The heads of the hearers, in the sentence of the cue.
    final List<Token> hearers = new ArrayList<>();

    /// The statement that has the same speaker, if this one names none or only by a pronoun.
    @Nullable
    Draft speaksLike;

    /// The token at the top of an indirect content, `null` for a quotation.
    @Nullable
    Token contentHead;

    Draft(Sentence sentence, @Nullable Token verb, SpeechAct act, Rule rule) {
        this.sentence = sentence;
        this.verb = verb;
        this.act = act;
        this.rule = rule;
    }

    /// Where its first part begins.
    int begin() {
        int begin = content.getFirst().begin();
        begin = cue == null ? begin : Math.min(begin, cue.begin());
        return source == null ? begin : Math.min(begin, source.begin());
    }

    /// Where its last part ends.
    int end() {
        int end = content.getLast().end();
        end = source == null ? end : Math.max(end, source.end());
        return cue == null ? end : Math.max(end, cue.end());
    }

    /// Adds a stretch of content and joins it with those that it touches.
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

    /// Joins neighbouring stretches of one sentence unless the cue is between them: the words between two parts of a
    /// reported clause belong to it.
    void joinBeside(Article article) {
        Chars words = cue;
        for (int i = content.size() - 1; words != null && i > 0; i--) {
            Chars left = content.get(i - 1);
            Chars right = content.get(i);
            boolean parted = left.end() <= words.begin() && words.end() <= right.begin();
            if (!parted && article.sentenceAt(left.end() - 1).equals(article.sentenceAt(right.begin()))) {
                content.set(i - 1, new Chars(left.begin(), right.end()));
                content.remove(i);
            }
        }
    }

    /// Whether the content covers the UTF-16 unit at `index`.
    boolean contentContains(int index) {
        return content.stream().anyMatch(c -> c.contains(index));
    }

    /// Whether one stretch of the content covers all of `chars`.
    boolean contentContains(Chars chars) {
        return content.stream().anyMatch(c -> c.contains(chars));
    }
}
