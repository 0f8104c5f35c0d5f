package org.dixit.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// What was on stage in the last sentences: the antecedents that a pronoun or description may have. It forgets, so a
/// look back costs the same anywhere in an article.
final class Scene {

    /// Something mentioned.
    ///
    /// @param actor     whom, −1 for what is no actor
    /// @param sentence  the number of its sentence
    /// @param token     its head
    /// @param subject   whether it was the subject of its clause
    /// @param embedded  whether it stood inside another phrase, as its possessor or modifier
    /// @param quotation the number of the quotation it stands in, −1 for none
    /// @param plural    whether it was a plural in form
    record Entry(
            int actor, int sentence, int token, boolean subject, boolean embedded, int quotation, boolean plural) {}

    private static final int SENTENCES = 6;
    private static final int MOST = 100;
    private static final int LONG = 14;

    private final Deque<Entry> entries = new ArrayDeque<>();
    private final Deque<Integer> persons = new ArrayDeque<>();
    private final Deque<Integer> bodies = new ArrayDeque<>();

    /// Puts something on stage.
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

    /// The latest entries, the newest first.
    List<Entry> latest() {
        List<Entry> latest = new ArrayList<>(entries.size());
        entries.descendingIterator().forEachRemaining(latest::add);
        return latest;
    }

    /// The persons and groups mentioned last, the newest first.
    List<Integer> persons() {
        return List.copyOf(persons);
    }

    /// The organizations, states, media and places mentioned last, the newest first.
    List<Integer> bodies() {
        return List.copyOf(bodies);
    }
}
