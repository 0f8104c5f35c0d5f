package org.dixit.extraction;

/// The part that an actor has in a statement.
public enum StatementRole {
    /// The source of the attribution: who said it.
    SPEAKER,
    /// Who said it together with the speaker.
    CO_SPEAKER,
    /// Whom it was said to.
    ADDRESSEE,
    /// Whom its content is about.
    MENTIONED,
    /// Who may have said it, one of some, where the text does not settle who. There is no speaker then.
    SPEAKER_CANDIDATE
}
