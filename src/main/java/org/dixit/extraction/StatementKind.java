package org.dixit.extraction;

/// How the words of a statement are given (Pareti 2016).
public enum StatementKind {
    /// All of it stands in quotation marks.
    DIRECT,
    /// None of it stands in quotation marks.
    INDIRECT,
    /// Part of it stands in quotation marks.
    MIXED
}
