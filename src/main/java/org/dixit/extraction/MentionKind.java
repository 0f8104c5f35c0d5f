package org.dixit.extraction;

/// The form in which a stretch of text stands for an actor.
public enum MentionKind {
    /// A proper name, with its title where one stands before it.
    NAME,
    /// A description: the official, Biden's chief of staff.
    NOMINAL,
    /// A personal, possessive or relative pronoun.
    PRONOUN,
    /// An adjective of belonging: Russian, Western.
    ADJECTIVE
}
