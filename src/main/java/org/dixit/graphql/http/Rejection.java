package org.dixit.graphql.http;

import org.dixit.graphql.Code;
import org.dixit.graphql.Failure;

/// A request that is not run at all.
final class Rejection extends RuntimeException {

    private final int status;
    private final boolean wellFormed;
    private final Code code;

    private Rejection(int status, boolean wellFormed, Code code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.wellFormed = wellFormed;
        this.code = code;
    }

    /// One that HTTP refuses, with its status (RFC 9110) whatever media type is asked for.
    static Rejection http(int status, Code code, String message) {
        return new Rejection(status, false, code, message);
    }

    /// One that cannot be understood.
    static Rejection malformed(String message) {
        return http(400, Code.BAD_USER_INPUT, message);
    }

    /// One that is well-formed, but asks for what is not there or not allowed: a request error of GraphQL.
    static Rejection requestError(int status, Code code, String message) {
        return new Rejection(status, true, code, message);
    }

    /// The HTTP status under a media type: the old one knows only 200 for a well-formed request.
    int status(MediaTypes.Answer type) {
        return wellFormed && type == MediaTypes.Answer.JSON ? 200 : status;
    }

    Code code() {
        return code;
    }

    Failure failure() {
        String message = getMessage();
        return Failure.of(code, message == null ? "" : message);
    }
}
