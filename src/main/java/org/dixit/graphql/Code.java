package org.dixit.graphql;

/// What `extensions.code` of an error may be.
enum Code {
    /// An argument or the query itself cannot be used as it is.
    BAD_USER_INPUT,
    /// A cursor is none of ours, or of another order.
    BAD_CURSOR,
    /// A mutation came without the key that it needs.
    UNAUTHENTICATED,
    /// The database does not answer.
    UNAVAILABLE,
    /// An error of ours; its id stands in the log.
    INTERNAL
}
