package org.dixit.extraction.attribution.draft;

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
import org.dixit.extraction.syntax.ParsedArticle;
import org.dixit.grammar.Token;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.SpeechAct;

/// The state that the sieves share for one article: its cues and the statements found so far. Statements are
/// indexed by the sentences of their contents and cues, so that the cost of a search does not depend on the
/// length of the article.
public final class StatementDrafts {

    /// The number of sentences that [#lastTopLevelBefore] looks back.
    private static final int REACH = 3;

    private final ParsedArticle article;
    private final List<Cue> cues;
    private final List<StatementDraft> all = new ArrayList<>();
    private final Map<Token, StatementDraft> byVerb = new HashMap<>();
    private final Map<Integer, List<StatementDraft>> bySentence = new HashMap<>();

    /// @param cues the reporting verbs of the article, in order
    public StatementDrafts(ParsedArticle article, List<Cue> cues) {
        this.article = article;
        this.cues = List.copyOf(cues);
    }

    /// All cues, in order.
    public List<Cue> cues() {
        return cues;
    }

    /// The cues that have no statement yet and a subject that can speak, in order.
    public List<Cue> openCues() {
        return cues.stream()
                .filter(cue -> !byVerb.containsKey(cue.verb()) && cue.canSpeak())
                .toList();
    }

    /// Adds a statement with its present content.
    public void add(StatementDraft draft) {
        all.add(draft);
        index(draft, draft.sentence.index());
        draft.content.forEach(stretch -> index(draft, stretch));
    }

    /// Adds a statement for `cue`, with its source but without content, and returns it.
    public StatementDraft add(Cue cue, SpeechAct act, Rule rule) {
        StatementDraft draft = new StatementDraft(cue.sentence(), cue.verb(), act, rule);
        draft.cue = cue.words();
        if (cue.source() != null) {
            draft.sourceHead = cue.source();
            draft.source = cue.passive()
                    ? SourcePhrases.agent(cue.source(), cue.verb())
                    : SourcePhrases.phrase(cue.source(), cue.verb());
        }
        byVerb.put(cue.verb(), draft);
        add(draft);
        return draft;
    }

    /// Adds a stretch of content to one of the statements.
    public void addContent(StatementDraft draft, CharRange stretch) {
        draft.addContent(stretch);
        index(draft, stretch);
    }

    private void index(StatementDraft draft, CharRange stretch) {
        for (int s = first(stretch); s <= last(stretch); s++) {
            index(draft, s);
        }
    }

    private void index(StatementDraft draft, int sentence) {
        List<StatementDraft> drafts = bySentence.computeIfAbsent(sentence, k -> new ArrayList<>(2));
        if (!drafts.contains(draft)) {
            drafts.add(draft);
        }
    }

    /// The index of the sentence in which `chars` begins.
    private int first(CharRange chars) {
        return article.sentenceAt(chars.begin()).index();
    }

    /// The index of the sentence in which `chars` ends.
    private int last(CharRange chars) {
        return article.sentenceAt(Math.max(chars.begin(), chars.end() - 1)).index();
    }

    private List<StatementDraft> in(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /// Removes the statements that match `doubtful`; all are tested before any is removed.
    public void removeIf(Predicate<StatementDraft> doubtful) {
        Set<StatementDraft> removed = Collections.newSetFromMap(new IdentityHashMap<>());
        all.stream().filter(doubtful).forEach(removed::add);
        all.removeIf(removed::contains);
    }

    /// The statement that was added for `cue`.
    public Optional<StatementDraft> of(Cue cue) {
        return Optional.ofNullable(byVerb.get(cue.verb()));
    }

    /// The statements whose content overlaps `chars`.
    public List<StatementDraft> overlapping(CharRange chars) {
        Set<StatementDraft> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<StatementDraft> found = new ArrayList<>();
        for (int s = first(chars); s <= last(chars); s++) {
            for (StatementDraft draft : in(s)) {
                if (seen.add(draft) && draft.content.stream().anyMatch(c -> c.overlaps(chars))) {
                    found.add(draft);
                }
            }
        }
        return found;
    }

    /// Among the statements near `index` that begin before it and are not reported by another one, the one that
    /// extends furthest.
    public Optional<StatementDraft> lastTopLevelBefore(int index) {
        StatementDraft best = null;
        int sentence = article.sentenceAt(index).index();
        for (int s = sentence; s >= sentence - REACH; s--) {
            for (StatementDraft draft : in(s)) {
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

    private static int reach(StatementDraft draft) {
        int end = draft.content.getLast().end();
        return draft.cue == null ? end : Math.max(end, draft.cue.end());
    }

    /// Whether the statement's cue is inside the content of another statement.
    public boolean isNested(StatementDraft draft) {
        CharRange cue = draft.cue;
        return cue != null && in(first(cue)).stream().anyMatch(other -> other != draft && other.contentContains(cue));
    }

    /// All statements in the order of the text; two cues with the same content are in the order of the cues.
    public List<StatementDraft> inOrder() {
        all.sort(Comparator.comparingInt(StatementDraft::begin)
                .thenComparing(draft -> draft.content.getFirst())
                .thenComparingInt(draft -> draft.cue == null ? draft.end() : draft.cue.begin()));
        return all;
    }
}
