package org.dixit.extraction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dixit.language.Token;
import org.dixit.text.Chars;

/// What the sieves share about one article: its cues and the statements found so far. Statements are kept by the
/// sentences of their contents and cues, so that a search costs the same in an article of any length.
final class Drafts {

    /// How many sentences back [#lastTopLevelBefore] looks.
    private static final int REACH = 3;

    private final Article article;
    private final List<Cue> cues;
    private final List<Draft> all = new ArrayList<>();
    private final Map<Token, Draft> byVerb = new HashMap<>();
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();

    /// @param cues the reporting verbs of the article, in order
    Drafts(Article article, List<Cue> cues) {
        this.article = article;
        this.cues = List.copyOf(cues);
    }

    /// All cues, in order.
    List<Cue> cues() {
        return cues;
    }

    /// The cues that have no statement yet and a subject that can speak, in order.
    List<Cue> openCues() {
        return cues.stream()
                .filter(cue -> !byVerb.containsKey(cue.verb()) && cue.canSpeak())
                .toList();
    }

    /// Adds a statement with the content that it has.
    void add(Draft draft) {
        all.add(draft);
        index(draft, draft.sentence.index());
        draft.content.forEach(stretch -> index(draft, stretch));
    }

    /// Adds a statement for `cue` with its source but still without content, and returns it.
    Draft add(Cue cue, SpeechAct act, Rule rule) {
        Draft draft = new Draft(cue.sentence(), cue.verb(), act, rule);
        draft.cue = cue.words();
        if (cue.source() != null) {
            draft.sourceHead = cue.source();
            draft.source = Sources.phrase(cue.source(), cue.verb());
        }
        byVerb.put(cue.verb(), draft);
        add(draft);
        return draft;
    }

    /// Adds a stretch of content to one of them.
    void addContent(Draft draft, Chars stretch) {
        draft.addContent(stretch);
        index(draft, stretch);
    }

    private void index(Draft draft, Chars stretch) {
        for (int s = first(stretch); s <= last(stretch); s++) {
            index(draft, s);
        }
    }

    private void index(Draft draft, int sentence) {
        List<Draft> drafts = bySentence.computeIfAbsent(sentence, k -> new ArrayList<>(2));
        if (!drafts.contains(draft)) {
            drafts.add(draft);
        }
    }

    /// The number of the sentence in which `chars` begins.
    private int first(Chars chars) {
        return article.sentenceAt(chars.begin()).index();
    }

    /// The number of the sentence in which `chars` ends.
    private int last(Chars chars) {
        return article.sentenceAt(Math.max(chars.begin(), chars.end() - 1)).index();
    }

    private List<Draft> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /// Removes the statements that `doubtful` holds for, judged before any of them is removed.
    void removeIf(Predicate<Draft> doubtful) {
        Set<Draft> removed = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream().filter(doubtful).forEach(removed::add);
        all.removeIf(removed::contains);
    }

    /// The statement added for `cue`.
    Optional<Draft> of(Cue cue) {
        return Optional.ofNullable(byVerb.get(cue.verb()));
    }

    /// The statements whose content overlaps `chars`.
    List<Draft> overlapping(Chars chars) {
        Set<Draft> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Draft> found = new ArrayList<>();
        for (int s = first(chars); s <= last(chars); s++) {
            for (Draft draft : in(s)) {
                if (seen.add(draft) && draft.content.stream().anyMatch(c -> c.overlaps(chars))) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    /// Of the statements near `index` that begin before it and are not reported by another one, the one that reaches
    /// furthest.
    Optional<Draft> lastTopLevelBefore(int index) {
        Draft best = null;
        int sentence = article.sentenceAt(index).index();
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
        return Optional.ofNullable(best);
    }

    private static int reach(Draft draft) {
        int end = draft.content.getLast().end();
        return draft.cue == null ? end : Math.max(end, draft.cue.end());
    }

    /// Whether its cue is inside the content of another one.
    boolean isNested(Draft draft) {
        Chars cue = draft.cue;
        return cue != null && in(first(cue)).stream().anyMatch(other -> other != draft && other.contentContains(cue));
    }

    /// All of them by their place in the text; two cues of one content in the order of the cues.
    List<Draft> inOrder() {
        all.sort(Comparator.comparingInt(Draft::begin)
                .thenComparing(draft -> draft.content.getFirst())
                .thenComparingInt(draft -> draft.cue == null ? draft.end() : draft.cue.begin()));
        return all;
    }
}
