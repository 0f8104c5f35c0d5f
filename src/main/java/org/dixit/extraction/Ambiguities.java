package org.dixit.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dixit.extraction.Extraction.AmbiguousMention;
import org.dixit.text.Chars;
import org.dixit.text.CodePoints;

/// The mentions of an article that stay unresolved, with the actors that they may stand for. One that is resolved
/// later on is none.
final class Ambiguities {

    private static final int MOST = 5;

    private record Open(Chars chars, MentionKind kind, List<Integer> actors) {}

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

    /// All of them in order, with those candidates that take part in the result.
    List<AmbiguousMention> result(Roster roster, CodePoints codePoints) {
        List<AmbiguousMention> result = new ArrayList<>();
        for (Open mention : open.values()) {
            List<Integer> candidates = roster.present(mention.actors());
            if (!candidates.isEmpty()) {
                result.add(new AmbiguousMention(codePoints.span(mention.chars()), mention.kind(), candidates));
            }
        }
        return result;
    }
}
