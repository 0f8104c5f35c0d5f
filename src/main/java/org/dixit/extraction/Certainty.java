package org.dixit.extraction;

/// FactBank's factuality values from the speaker's view (Saurí and Pustejovsky 2009).
public enum Certainty {
    /// CT+: it is certainly so.
    CERTAIN_POSITIVE,
    /// CT-: it is certainly not so.
    CERTAIN_NEGATIVE,
    /// PR+: it is probably so.
    PROBABLE_POSITIVE,
    /// PR-: it is probably not so.
    PROBABLE_NEGATIVE,
    /// PS+: it may be so.
    POSSIBLE_POSITIVE,
    /// PS-: it may be not so.
    POSSIBLE_NEGATIVE,
    /// UU: the speaker does not commit to it: questions, hopes, demands.
    UNCOMMITTED
}
