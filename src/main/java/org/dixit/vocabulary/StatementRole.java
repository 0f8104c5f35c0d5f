package org.dixit.vocabulary;

/// The role of an actor in a statement.
public enum StatementRole {
    /// The source of the attribution: who said it.
    SPEAKER,
    /// Somebody who said it together with the speaker.
    CO_SPEAKER,
    /// The person or group it was said to.
    ADDRESSEE,
    /// An actor that the content mentions.
    MENTIONED,
    /// One of several actors who may have said it, if the text leaves that open. There is no speaker then.
    SPEAKER_CANDIDATE
}
