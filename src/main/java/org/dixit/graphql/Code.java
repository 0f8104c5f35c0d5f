package org.dixit.graphql;

/// What `extensions.code` of an error may be. The README says the same of each; a test compares.
public enum Code {
    /// The request, the query or an argument cannot be used as it is.
    BAD_USER_INPUT,
    /// A cursor is none of ours, or of a list of another kind or order.
    BAD_CURSOR,
    /// What the request names, such as an operation, does not exist.
    NOT_FOUND,
    /// No query with this hash is remembered; send it with its text.
    PERSISTED_QUERY_NOT_FOUND,
    /// The query asks for too much, has too many aliases, or took too long.
    TOO_COMPLEX,
    /// The fields of the query are nested too deep.
    TOO_DEEP,
    /// The request, its query or its answer is too long.
    TOO_LARGE,
    /// The client asked for more in a minute than it may; the header Retry-After says when to go on.
    RATE_LIMITED,
    /// A mutation came without the key that it needs.
    UNAUTHENTICATED,
    /// The request is not run: it is addressed to a host that is not the service's, comes from a page of another site,
    /// or
    /// is none of the queries that the service runs.
    FORBIDDEN,
    /// The database does not answer, or the service is too busy or stopping; try again.
    UNAVAILABLE,
    /// An error of ours; its id stands in the log.
    INTERNAL
}
