package org.dixit.extraction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dixit.text.Chars;

/// The mentions of an article that stay unresolved, with the actors that they may stand for. A mention is removed when
/// it is resolved after all.
final class Ambiguities {

    private static final int MOST = 5;

    /// A mention that stays unresolved.
    ///
    /// @param chars  its words
    /// @param kind   its form
    /// @param actors whom it may stand for, the likeliest first
    record Open(Chars chars, MentionKind kind, List<Integer> actors) {}

    /// By the number of the token in the article.
    private final Map<Integer, Open> open = new TreeMap<>();

    /// Keeps the candidates of the mention at a token, the likeliest first.
    void add(int token, Chars chars, MentionKind kind, List<Integer> actors) {
        if (!actors.isEmpty()) {
            open.put(token, new Open(chars, kind, actors.stream().limit(MOST).toList()));
        }
    }

    /// The mention at a token is settled.
    void settle(int token) {
        open.remove(token);
    }

    /// The candidates of the mention at a token, none where it is not ambiguous.
    List<Integer> at(int token) {
        Open found = open.get(token);
        return found == null ? List.of() : found.actors();
    }

    /// All of them in the order of the text.
    Collection<Open> all() {
        return open.values();
    }
}
