package org.dixit.graphql.http;

import io.vertx.core.buffer.Buffer;
import org.dixit.graphql.Code;
import org.dixit.graphql.http.connections.BodyBudget;

/// The body of a request as far as it has arrived; no more of it is kept than may be sent.
final class Body {

    private final long most;
    private final BodyBudget.Share share;
    private Buffer bytes = Buffer.buffer();
    private boolean tooLarge;
    private boolean tooManyOthers;

    /// @param most how many bytes it may have
    Body(long most, BodyBudget.Share share) {
        this.most = most;
        this.share = share;
    }

    /// Takes the next part.
    void add(Buffer part) {
        if (tooLarge || tooManyOthers) {
            return;
        }
        tooLarge = bytes.length() + part.length() > most;
        tooManyOthers = !tooLarge && !share.take(part.length());
        if (tooLarge || tooManyOthers) {
            release();
        } else {
            bytes.appendBuffer(part);
        }
    }

    /// All of it.
    ///
    /// @throws Rejection where it was too large to be kept
    byte[] bytes() {
        if (tooLarge) {
            throw Rejection.http(
                    413, Code.TOO_LARGE, "the request has more than the " + most + " bytes that are taken");
        }
        if (tooManyOthers) {
            throw Rejection.http(
                    503,
                    Code.UNAVAILABLE,
                    "the bodies of other requests take up all memory for them (DIXIT_HTTP_MAX_BODIES); try again later");
        }
        return bytes.getBytes();
    }

    /// Gives its memory back: the request was answered, or its client is gone.
    void release() {
        bytes = Buffer.buffer();
        share.release();
    }
}
