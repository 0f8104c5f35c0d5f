package org.dixit.extraction.coreference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dixit.text.CharRange;
import org.dixit.vocabulary.MentionKind;

/// The unresolved mentions of an article, with the actors to which they may refer. A mention is removed if it is
/// resolved later.
final class AmbiguousMentions {

    private static final int MAX = 5;

    /// An unresolved mention.
    ///
    /// @param chars  the range of its words
    /// @param kind   its form
    /// @param actors the actors to which it may refer, likeliest first
    record Unresolved(CharRange chars, MentionKind kind, List<Integer> actors) {}

    /// Keyed by the token's number in the article.
    private final Map<Integer, Unresolved> unresolved = new TreeMap<>();

    /// Records the candidates of the mention at a token, likeliest first.
    void add(int token, CharRange chars, MentionKind kind, List<Integer> actors) {
        if (!actors.isEmpty()) {
            unresolved.put(
                    token,
                    new Unresolved(chars, kind, actors.stream().limit(MAX).toList()));
        }
    }

    /// Removes the mention at a token, which has been resolved.
    void remove(int token) {
        unresolved.remove(token);
    }

    /// The candidates of the mention at a token, empty if it is not ambiguous.
    List<Integer> at(int token) {
        Unresolved found = unresolved.get(token);
        return found == null ? List.of() : found.actors();
    }

    /// All unresolved mentions, in text order.
    Collection<Unresolved> all() {
        return unresolved.values();
    }
}
