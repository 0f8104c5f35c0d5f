package org.dixit.extraction;

/// The gender that the text gives to a person, as far as pronouns go.
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /// Whether both may belong to one person.
    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /// This one, or `other` where this is not known.
    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
