package org.dixit.archive;

/// A place in the order in which statements were filed: by text, and within a text by position. It stays good for
/// ever.
///
/// @param number   that of the filing, from 1
/// @param position that of the statement in its text; [#END] for the end of the text
public record FilingPlace(long number, int position) {

    /// Behind all statements of a text.
    public static final int END = Integer.MAX_VALUE;

    /// Before everything.
    public static final FilingPlace START = new FilingPlace(0, END);
}
