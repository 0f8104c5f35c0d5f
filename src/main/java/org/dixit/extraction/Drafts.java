package org.dixit.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dixit.language.Sentence;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// The statements in the making of one article.
final class Drafts {

    private final Article article;
    private final List<Draft> all = new ArrayList<>();
    private final Map<Cue, Draft> byCue = new HashMap<>();

    Drafts(Article article) {
        this.article = article;
    }

    void add(Draft draft) {
        all.add(draft);
    }

    /// A new statement of `cue`, with its source but without content.
    Draft add(Cue cue, SpeechAct act, String rule, double confidence) {
        Draft draft = new Draft(cue.sentence(), cue.verb(), act, rule, confidence);
        draft.cue = cue.words();
        if (cue.source() != null) {
            Sentence sentence = article.sentence(cue.sentence());
            draft.sourceHead = cue.source();
            draft.source = Sources.phrase(sentence, cue.source(), cue.verb());
        }
        byCue.put(cue, draft);
        all.add(draft);
        return draft;
    }

    void removeIf(Predicate<Draft> doubtful) {
        all.removeAll(all.stream().filter(doubtful).toList());
    }

    @Nullable
    Draft of(Cue cue) {
        return byCue.get(cue);
    }

    /// Those whose content shares a unit with `chars`.
    List<Draft> overlapping(Chars chars) {
        List<Draft> found = new ArrayList<>();
        for (Draft draft : all) {
            if (draft.content.stream().anyMatch(c -> c.overlaps(chars))) {
                found.add(draft);
            }
        }
        return found;
    }

    /// The last statement that begins before `index` and whose cue stands in no other's content.
    @Nullable
    Draft lastTopLevelBefore(int index) {
        Draft best = null;
        for (Draft draft : all) {
            if (draft.content.getFirst().begin() < index
                    && !isNested(draft)
                    && (best == null || reach(draft) > reach(best))) {
                best = draft;
            }
        }
        return best;
    }

    private static int reach(Draft draft) {
        int end = draft.content.getLast().end();
        return draft.cue == null ? end : Math.max(end, draft.cue.end());
    }

    /// Whether its cue stands in another's content.
    boolean isNested(Draft draft) {
        Chars cue = draft.cue;
        return cue != null && all.stream().anyMatch(d -> d != draft && d.contentContains(cue));
    }

    /// All of them by their place in the text.
    List<Draft> inOrder() {
        all.sort(Comparator.comparingInt(Draft::begin).thenComparing(d -> d.content.getFirst()));
        return all;
    }
}
