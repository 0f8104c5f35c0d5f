package org.dixit.graphql.http.connections;

import java.util.Optional;

/// The progress of the requests of one connection. Used only by the thread of the connection; times are those of
/// [System#nanoTime()].
public final class RequestProgress {

    /// The part of a request that takes too long.
    enum Late {
        /// The head of a request has begun, but not ended.
        HEAD,
        /// The head of a request has arrived, but not its body.
        BODY,
        /// No request has begun.
        IDLE
    }

    private final Timeouts timeouts;
    private int unanswered;
    private boolean answering;
    private boolean receivingHead;
    private boolean receivingBody;
    private boolean upgraded;
    private long headSince;
    private long bodySince;
    private long idleSince;

    /// Creates the progress of a connection that was opened at `now`.
    RequestProgress(Timeouts timeouts, long now) {
        this.timeouts = timeouts;
        this.idleSince = now;
    }

    /// Notes that bytes arrived. Those of a request that follows an unanswered one do not count yet.
    void bytesArrived(long now) {
        if (!receivingHead && !receivingBody && unanswered == 0) {
            receivingHead = true;
            headSince = now;
        }
    }

    /// Notes that the head of a request has arrived.
    void headArrived(long now) {
        receivingHead = false;
        receivingBody = true;
        bodySince = now;
        unanswered++;
    }

    /// Notes that a request has arrived completely.
    void requestArrived(long now) {
        receivingBody = false;
        idleSince = now;
    }

    /// Notes that the head of an answer is being sent.
    void answerStarted() {
        answering = true;
    }

    /// Notes that an answer has been passed to the network completely.
    void answerEnded(long now) {
        answering = false;
        unanswered = Math.max(0, unanswered - 1);
        idleSince = now;
    }

    /// Notes that the client is reading an answer.
    void answerRead(long now) {
        idleSince = now;
    }

    /// Notes that the connection was upgraded to another protocol, which has rules of its own.
    void upgraded() {
        upgraded = true;
    }

    boolean isUpgraded() {
        return upgraded;
    }

    /// The number of requests that are not answered yet.
    int unanswered() {
        return unanswered;
    }

    /// Returns whether an error can still be sent as the answer to the request that is arriving, or to the next one.
    boolean canAnswer() {
        return !upgraded && !answering && unanswered == (receivingBody ? 1 : 0);
    }

    /// Returns what takes too long at `now`, if anything.
    Optional<Late> late(long now) {
        if (upgraded) {
            return Optional.empty();
        }
        if (receivingBody && now - bodySince > timeouts.body().toNanos()) {
            return Optional.of(Late.BODY);
        }
        if (receivingHead && now - headSince > timeouts.head().toNanos()) {
            return Optional.of(Late.HEAD);
        }
        return unanswered == 0
                        && !receivingHead
                        && !receivingBody
                        && now - idleSince > timeouts.idle().toNanos()
                ? Optional.of(Late.IDLE)
                : Optional.empty();
    }
}
