package org.dixit.extraction.attribution.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Sentence;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.SpeechAct;
import org.jspecify.annotations.Nullable;

/// A mutable draft of a statement, with positions in UTF-16 units. The sieves fill it in one after the other; it
/// never leaves the extractor.
public final class StatementDraft {

    /// The sentence of the cue, or of the content if there is no cue.
    public final Sentence sentence;
    /// The verb or noun that attributes, or `null` for a quotation without a cue.
    public final @Nullable Token verb;

    public final SpeechAct act;
    public final List<CharRange> content = new ArrayList<>();
    public final Rule rule;

    @Nullable
    public CharRange cue;

    @Nullable
    public CharRange source;

    /// The head of the source, which may be in an earlier sentence than the cue.
    @Nullable
    public Token sourceHead;

    /// The heads of the hearers, in the sentence of the cue.
    public final List<Token> hearers = new ArrayList<>();

    /// The statement with the same speaker, if this one names none or only by a pronoun.
    @Nullable
    public StatementDraft speaksLike;

    /// Whether the content is given word for word although it has no quotation marks, as in a block quotation.
    public boolean isVerbatim;

    /// The topmost token of an indirect content, or `null` for a quotation.
    @Nullable
    public Token contentHead;

    public StatementDraft(Sentence sentence, @Nullable Token verb, SpeechAct act, Rule rule) {
        this.sentence = sentence;
        this.verb = verb;
        this.act = act;
        this.rule = rule;
    }

    /// The start of its first part.
    public int begin() {
        int begin = content.getFirst().begin();
        begin = cue == null ? begin : Math.min(begin, cue.begin());
        return source == null ? begin : Math.min(begin, source.begin());
    }

    /// The end of its last part.
    public int end() {
        int end = content.getLast().end();
        end = source == null ? end : Math.max(end, source.end());
        return cue == null ? end : Math.max(end, cue.end());
    }

    /// Adds a stretch of content, joining it with those that it touches.
    public void addContent(CharRange added) {
        List<CharRange> sorted = new ArrayList<>(content);
        sorted.add(added);
        Collections.sort(sorted);
        content.clear();
        for (CharRange next : sorted) {
            if (!content.isEmpty() && next.begin() <= content.getLast().end()) {
                CharRange left = content.removeLast();
                content.add(new CharRange(left.begin(), Math.max(left.end(), next.end())));
            } else {
                content.add(next);
            }
        }
    }

    /// Joins neighbouring stretches in one sentence unless the cue is between them, since the words between two
    /// parts of a reported clause belong to it.
    public void joinBeside(ParsedArticle article) {
        CharRange words = cue;
        for (int i = content.size() - 1; words != null && i > 0; i--) {
            CharRange left = content.get(i - 1);
            CharRange right = content.get(i);
            boolean parted = left.end() <= words.begin() && words.end() <= right.begin();
            if (!parted && article.sentenceAt(left.end() - 1).equals(article.sentenceAt(right.begin()))) {
                content.set(i - 1, new CharRange(left.begin(), right.end()));
                content.remove(i);
            }
        }
    }

    /// Whether the content covers the UTF-16 unit at `index`.
    public boolean contentContains(int index) {
        return content.stream().anyMatch(c -> c.contains(index));
    }

    /// Whether one stretch of the content covers all of `chars`.
    public boolean contentContains(CharRange chars) {
        return content.stream().anyMatch(c -> c.contains(chars));
    }
}
