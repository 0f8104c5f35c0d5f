package org.dixit.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dixit.text.Chars;
import org.jspecify.annotations.Nullable;

/// The statements in the making of one article. They are found by the sentences of their contents and cues, so a
/// question costs the same in an article of any length.
final class Drafts {

    /// How many sentences back [#lastTopLevelBefore] looks.
    private static final int REACH = 3;

    private final Article article;
    private final List<Draft> all = new ArrayList<>();
    private final Map<Cue, Draft> byCue = new HashMap<>();
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();

    Drafts(Article article) {
        this.article = article;
    }

    /// Takes a statement with what content it has.
    void add(Draft draft) {
        all.add(draft);
        index(draft, draft.sentence);
        draft.content.forEach(stretch -> index(draft, stretch));
    }

    /// A new statement of `cue`, with its source but without content.
    Draft add(Cue cue, SpeechAct act, String rule) {
        Draft draft = new Draft(cue.sentence(), cue.verb(), act, rule);
        draft.cue = cue.words();
        if (cue.source() != null) {
            draft.sourceHead = cue.source();
            draft.source = Sources.phrase(cue.source(), cue.verb());
        }
        byCue.put(cue, draft);
        add(draft);
        return draft;
    }

    /// Adds a stretch of content to one of them.
    void addContent(Draft draft, Chars stretch) {
        draft.addContent(stretch);
        index(draft, stretch);
    }

    private void index(Draft draft, Chars stretch) {
        int last = article.sentenceAt(Math.max(stretch.begin(), stretch.end() - 1));
        for (int s = article.sentenceAt(stretch.begin()); s <= last; s++) {
            index(draft, s);
        }
    }

    private void index(Draft draft, int sentence) {
        List<Draft> drafts = bySentence.computeIfAbsent(sentence, k -> new ArrayList<>(2));
        if (!drafts.contains(draft)) {
            drafts.add(draft);
        }
    }

    private List<Draft> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    void removeIf(Predicate<Draft> doubtful) {
        Set<Draft> removed = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream().filter(doubtful).forEach(removed::add);
        all.removeIf(removed::contains);
    }

    @Nullable
    Draft of(Cue cue) {
        return byCue.get(cue);
    }

    /// Those whose content shares a unit with `chars`.
    List<Draft> overlapping(Chars chars) {
        Set<Draft> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Draft> found = new ArrayList<>();
        int last = article.sentenceAt(Math.max(chars.begin(), chars.end() - 1));
        for (int s = article.sentenceAt(chars.begin()); s <= last; s++) {
            for (Draft draft : in(s)) {
                if (seen.add(draft) && draft.content.stream().anyMatch(c -> c.overlaps(chars))) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    /// The last statement of the sentences right before `index` that begins before it and whose cue stands in no
    /// other's content.
    @Nullable
    Draft lastTopLevelBefore(int index) {
        Draft best = null;
        int sentence = article.sentenceAt(index);
        for (int s = sentence; s >= sentence - REACH; s--) {
            for (Draft draft : in(s)) {
                if (!draft.content.isEmpty()
                        && draft.content.getFirst().begin() < index
                        && (best == null || reach(draft) > reach(best))
                        && !isNested(draft)) {
                    best = draft;
                }
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
        return cue != null
                && in(article.sentenceAt(cue.begin())).stream().anyMatch(d -> d != draft && d.contentContains(cue));
    }

    /// All of them by their place in the text.
    List<Draft> inOrder() {
        all.sort(Comparator.comparingInt(Draft::begin).thenComparing(d -> d.content.getFirst()));
        return all;
    }
}
