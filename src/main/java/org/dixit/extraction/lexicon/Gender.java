package org.dixit.extraction.lexicon;

/// The gender of a person as the text shows it, for agreement with pronouns.
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /// Whether both may apply to one person.
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /// Returns this gender, or `other` if this one is unknown.
    public Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
