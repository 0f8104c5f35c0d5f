package org.dixit.graphql.error;

/// The values of `extensions.code` in errors. The README describes the same codes; a test compares them.
public enum ErrorCode {
    /// The request, the query or an argument cannot be used as it is.
    BAD_USER_INPUT,
    /// The cursor was not issued by this service, or belongs to a list of another kind or order.
    BAD_CURSOR,
    /// Something that the request names, such as an operation, does not exist.
    NOT_FOUND,
    /// No query with this hash is stored; send it with its text.
    PERSISTED_QUERY_NOT_FOUND,
    /// The query asks for too much, has too many aliases, or took too long.
    TOO_COMPLEX,
    /// The fields of the query are nested too deeply.
    TOO_DEEP,
    /// The request, its query or its answer is too long.
    TOO_LARGE,
    /// The client exceeded its requests per minute; the header Retry-After gives the time to wait.
    RATE_LIMITED,
    /// A mutation came without the required key.
    UNAUTHENTICATED,
    /// The request is refused: it is addressed to a host that does not belong to the service, comes from a page of
    /// another site, or is not among the queries that the service accepts.
    FORBIDDEN,
    /// The database does not respond, or the service is too busy or stopping; try again.
    UNAVAILABLE,
    /// An internal error; its id is in the log.
    INTERNAL
}
