package org.dixit.graphql.http;

import io.vertx.core.buffer.Buffer;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.http.connections.BodyBudget;
import org.dixit.graphql.protocol.RequestRejected;

/// The body of a request as far as it has arrived. No more of it is kept than a request may have.
final class RequestBody {

    private final long max;
    private final BodyBudget.Share share;
    private Buffer bytes = Buffer.buffer();
    private boolean tooLarge;
    private boolean tooManyOthers;

    /// @param max how many bytes the body may have
    RequestBody(long max, BodyBudget.Share share) {
        this.max = max;
        this.share = share;
    }

    /// Adds the next part.
    void add(Buffer part) {
        if (tooLarge || tooManyOthers) {
            return;
        }
        tooLarge = bytes.length() + part.length() > max;
        tooManyOthers = !tooLarge && !share.take(part.length());
        if (tooLarge || tooManyOthers) {
            release();
        } else {
            bytes.appendBuffer(part);
        }
    }

    /// Returns the whole body.
    ///
    /// @throws RequestRejected if it was too large to be kept
    byte[] bytes() {
        if (tooLarge) {
            throw RequestRejected.http(
                    413, ErrorCode.TOO_LARGE, "the request has more than the " + max + " bytes that are allowed");
        }
        if (tooManyOthers) {
            throw RequestRejected.http(
                    503,
                    ErrorCode.UNAVAILABLE,
                    "the bodies of other requests use all memory for bodies (DIXIT_HTTP_MAX_BODIES); try again later");
        }
        return bytes.getBytes();
    }

    /// Releases the memory of the body, once the request was answered or its client is gone.
    void release() {
        bytes = Buffer.buffer();
        share.release();
    }
}
