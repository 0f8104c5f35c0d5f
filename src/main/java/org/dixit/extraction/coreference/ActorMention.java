package org.dixit.extraction.coreference;

import org.dixit.text.CharRange;
import org.dixit.vocabulary.MentionKind;

/// A mention of an actor, or one that may refer to any of several.
///
/// @param actor      the number of the actor, [#UNRESOLVED] if the mention is ambiguous
/// @param sentence   the number of its sentence
/// @param head       the index of its head token
/// @param chars      the range of its words
/// @param kind       its form
/// @param confidence the probability that it refers to the actor, greater than 0 and at most 1
public record ActorMention(int actor, int sentence, int head, CharRange chars, MentionKind kind, double confidence) {

    /// The actor of an ambiguous mention.
    static final int UNRESOLVED = -1;

    /// Whether it is known to which actor it refers.
    public boolean isResolved() {
        return actor != UNRESOLVED;
    }
}
