package org.dixit.layout;

import org.dixit.text.CharRange;
import org.jspecify.annotations.Nullable;

/// A part of a text with one purpose. The blocks of a layout do not overlap; only white space, bullets and the
/// marks around speakers' names lie between them.
///
/// @param kind  its purpose
/// @param chars its range in the repaired text, in UTF-16 units, without white space around it; not empty
/// @param name  the words of a [BlockKind#SPEAKER] or [BlockKind#SIGNATURE] that name the person, with titles;
///              `null` for other blocks
public record Block(
        BlockKind kind, CharRange chars, @Nullable CharRange name) {

    /// A block that names nobody.
    Block(BlockKind kind, CharRange chars) {
        this(kind, chars, null);
    }
}
