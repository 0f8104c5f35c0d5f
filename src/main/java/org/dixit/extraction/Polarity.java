package org.dixit.extraction;

/// The speaker's commitment to the content, not the surface form: who denies is negative.
public enum Polarity {
    /// The speaker affirms the content.
    POSITIVE,
    /// The speaker denies it or speaks of what is not.
    NEGATIVE,
    /// Affirmed in part and denied in part.
    MIXED
}
