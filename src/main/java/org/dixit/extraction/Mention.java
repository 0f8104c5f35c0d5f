package org.dixit.extraction;

import org.dixit.text.Chars;

/// A stretch that stands for an actor.
///
/// @param actor      whom, −1 where it is known to be ambiguous
/// @param sentence   the number of its sentence
/// @param head       its head token
/// @param chars      its words
/// @param kind       its form
/// @param confidence how likely it stands for the actor, over 0 to 1
record Mention(int actor, int sentence, int head, Chars chars, MentionKind kind, double confidence) {}
