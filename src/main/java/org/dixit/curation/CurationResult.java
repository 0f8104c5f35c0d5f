package org.dixit.curation;

import java.util.UUID;

/// The outcome of a curator's request.
public sealed interface CurationResult {

    /// The decision was made, and the archive reflects it.
    ///
    /// @param decision the decision
    /// @param actor    the actor that was kept, or the new one
    record Decided(UUID decision, UUID actor) implements CurationResult {}

    /// The request was refused.
    ///
    /// @param code    the kind of the obstacle
    /// @param field   the faulty field of the request
    /// @param message a sentence for people
    record Refused(Code code, String field, String message) implements CurationResult {}

    /// The kinds of obstacles.
    enum Code {
        /// There is no object with this id.
        NOT_FOUND,
        /// The decision is already in effect.
        ALREADY_SO,
        /// An unnamed actor belongs to one article and cannot represent another actor.
        UNNAMED,
        /// The article does not mention the actor.
        NOT_MENTIONED,
        /// A decision needs a reason and the name of its maker, each of at most 2000 characters.
        BAD_VALUE
    }
}
