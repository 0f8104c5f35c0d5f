package org.dixit.extraction.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.dixit.text.CharRange;
import org.jspecify.annotations.Nullable;

/// The mentions of the last sentences: the possible antecedents of a pronoun or description. Older entries are
/// dropped, so that a search back costs the same anywhere in an article.
final class RecentMentions {

    /// A mentioned actor or thing.
    ///
    /// @param actor     the actor; `null` for a thing that is not an actor
    /// @param sentence  the number of its sentence
    /// @param token     the index of its head
    /// @param subject   whether it was the subject of its clause
    /// @param embedded  whether it was inside another phrase, as its possessor or modifier
    /// @param quotation the outermost quotation around it, `null` if there is none
    /// @param plural    whether it was plural in form
    record Entry(
            @Nullable ArticleActor actor,
            int sentence,
            int token,
            boolean subject,
            boolean embedded,
            @Nullable CharRange quotation,
            boolean plural) {

        /// Whether it is outside all quotations, or inside this one.
        boolean isOutsideQuotationsOr(@Nullable CharRange own) {
            return quotation == null || quotation.equals(own);
        }
    }

    private static final int SENTENCES = 6;
    private static final int MAX = 100;
    private static final int LONG = 14;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Deque<ArticleActor> persons = new ArrayDeque<>();
    private final Deque<ArticleActor> institutions = new ArrayDeque<>();

    /// Adds an entry and drops those that are too old.
    void add(Entry entry, boolean person, boolean body) {
        entries.addLast(entry);
        while (entries.size() > MAX || entries.getFirst().sentence() < entry.sentence() - SENTENCES) {
            entries.removeFirst();
        }
        ArticleActor actor = entry.actor();
        if (person && actor != null) {
            moveToFront(persons, actor);
        }
        if (body && actor != null) {
            moveToFront(institutions, actor);
        }
    }

    private static void moveToFront(Deque<ArticleActor> actors, ArticleActor actor) {
        actors.remove(actor);
        actors.addFirst(actor);
        if (actors.size() > LONG) {
            actors.removeLast();
        }
    }

    /// The latest entries, newest first.
    List<Entry> latest() {
        List<Entry> latest = new ArrayList<>(entries.size());
        entries.descendingIterator().forEachRemaining(latest::add);
        return latest;
    }

    /// The persons and groups mentioned last, newest first.
    List<ArticleActor> persons() {
        return List.copyOf(persons);
    }

    /// The organizations, states, media and places mentioned last, newest first.
    List<ArticleActor> institutions() {
        return List.copyOf(institutions);
    }
}
