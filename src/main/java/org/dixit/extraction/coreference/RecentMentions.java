package org.dixit.extraction.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The mentions of the last sentences: the possible antecedents of a pronoun or description. Older entries are
/// dropped, so that a search back costs the same anywhere in an article.
final class RecentMentions {

    /// A mentioned actor or thing.
    ///
    /// @param actor     the number of the actor, −1 for a thing that is not an actor
    /// @param sentence  the number of its sentence
    /// @param token     the index of its head
    /// @param subject   whether it was the subject of its clause
    /// @param embedded  whether it was inside another phrase, as its possessor or modifier
    /// @param quotation the number of the quotation around it, −1 if there is none
    /// @param plural    whether it was plural in form
    record Entry(
            int actor, int sentence, int token, boolean subject, boolean embedded, int quotation, boolean plural) {}

    private static final int SENTENCES = 6;
    private static final int MOST = 100;
    private static final int LONG = 14;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Deque<Integer> persons = new ArrayDeque<>();
    private final Deque<Integer> bodies = new ArrayDeque<>();

    /// Adds an entry and drops those that are too old.
    void enter(Entry entry, boolean person, boolean body) {
        entries.addLast(entry);
        while (entries.size() > MOST || entries.getFirst().sentence() < entry.sentence() - SENTENCES) {
            entries.removeFirst();
        }
        if (person) {
            remember(persons, entry.actor());
        }
        if (body) {
            remember(bodies, entry.actor());
        }
    }

    private static void remember(Deque<Integer> actors, int actor) {
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
    List<Integer> persons() {
        return List.copyOf(persons);
    }

    /// The organizations, states, media and places mentioned last, newest first.
    List<Integer> bodies() {
        return List.copyOf(bodies);
    }
}
