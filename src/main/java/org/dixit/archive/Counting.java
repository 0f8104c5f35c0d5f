package org.dixit.archive;

/// What of a statement counts.
public enum Counting {
    /// The statement, once.
    STATEMENTS,
    /// Each place that shows its text.
    APPEARANCES
}
