package org.dixit.archive.statistics;

/// How a statement is counted.
public enum Counting {
    /// Once.
    STATEMENTS,
    /// Once for each place that shows its text.
    APPEARANCES
}
