package org.dixit.curation;

import java.util.UUID;

/// What came of a curator's wish.
public sealed interface Ruling {

    /// It is decided, and the archive shows it.
    ///
    /// @param decision the decision
    /// @param actor    the actor that was kept, or the new one
    record Decided(UUID decision, UUID actor) implements Ruling {}

    /// It cannot be.
    ///
    /// @param code    the kind of the obstacle
    /// @param field   the part of the wish that it lies in
    /// @param message a sentence for a person
    record Refused(Code code, String field, String message) implements Ruling {}

    /// The kinds of obstacles.
    enum Code {
        /// There is none of this id.
        NOT_FOUND,
        /// It is so already.
        ALREADY_SO,
        /// An unnamed actor belongs to one article and stands for nobody else.
        UNNAMED,
        /// The article does not mention the actor.
        NOT_MENTIONED,
        /// A decision needs a reason and somebody who takes it, of at most 2000 characters.
        BAD_VALUE
    }
}
