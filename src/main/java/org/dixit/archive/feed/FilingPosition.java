package org.dixit.archive.feed;

/// A position in the order in which statements were filed: by text, and within a text by position. It remains valid
/// forever.
///
/// @param number   the number of the filing, from 1
/// @param position the position of the statement in its text; [#END] for the end of the text
public record FilingPosition(long number, int position) {

    /// The position after all statements of a text.
    public static final int END = Integer.MAX_VALUE;

    /// The position before all statements.
    public static final FilingPosition START = new FilingPosition(0, END);
}
