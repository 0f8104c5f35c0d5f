package org.dixit.graphql.protocol;

import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.error.ErrorCode;

/// Thrown to reject a request before it is run.
public final class RequestRejected extends RuntimeException {

    private final int status;
    private final boolean wellFormed;
    private final ErrorCode code;

    private RequestRejected(int status, boolean wellFormed, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.wellFormed = wellFormed;
        this.code = code;
    }

    /// Creates the rejection of a request with an HTTP status (RFC 9110) that does not depend on the media type of
    /// the answer.
    public static RequestRejected http(int status, ErrorCode code, String message) {
        return new RequestRejected(status, false, code, message);
    }

    /// Creates the rejection of a request that cannot be understood.
    public static RequestRejected malformed(String message) {
        return http(400, ErrorCode.BAD_USER_INPUT, message);
    }

    /// Creates the rejection of a request that is well-formed, but asks for something that does not exist or is not
    /// allowed: a request error of GraphQL.
    public static RequestRejected requestError(int status, ErrorCode code, String message) {
        return new RequestRejected(status, true, code, message);
    }

    /// The HTTP status under a media type: the legacy type allows only 200 for a well-formed request.
    public int status(MediaTypes.Answer type) {
        return wellFormed && type == MediaTypes.Answer.JSON ? 200 : status;
    }

    public ErrorCode code() {
        return code;
    }

    public ApiError failure() {
        String message = getMessage();
        return ApiError.of(code, message == null ? "" : message);
    }
}
