package org.dixit.graphql.http.connections;

import java.util.Optional;

/// How far the requests of one connection have come. Used by the thread of the connection only; times are those of
/// [System#nanoTime()].
final class Progress {

    /// What took too long.
    enum Late {
        /// The head of a request has begun, and has not ended.
        HEAD,
        /// The head of a request is there, and its body is not.
        BODY,
        /// There is no request.
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

    /// A connection that was opened at `now`.
    Progress(Timeouts timeouts, long now) {
        this.timeouts = timeouts;
        this.idleSince = now;
    }

    /// Some bytes came. Those of a request behind one that is being answered do not count yet.
    void bytesCame(long now) {
        if (!receivingHead && !receivingBody && unanswered == 0) {
            receivingHead = true;
            headSince = now;
        }
    }

    /// The head of a request is there.
    void headCame(long now) {
        receivingHead = false;
        receivingBody = true;
        bodySince = now;
        unanswered++;
    }

    /// All of a request is there.
    void bodyCame(long now) {
        receivingBody = false;
        idleSince = now;
    }

    /// The head of an answer is sent.
    void answerBegins() {
        answering = true;
    }

    /// All of an answer is handed to the network.
    void answerEnds(long now) {
        answering = false;
        unanswered = Math.max(0, unanswered - 1);
        idleSince = now;
    }

    /// The client takes what it was sent.
    void read(long now) {
        idleSince = now;
    }

    /// The connection changed over to another protocol, which has rules of its own.
    void upgraded() {
        upgraded = true;
    }

    boolean isUpgraded() {
        return upgraded;
    }

    /// How many requests are not answered yet.
    int unanswered() {
        return unanswered;
    }

    /// Whether an error can still be sent as the answer to the request that is arriving, or the next one.
    boolean canAnswer() {
        return !upgraded && !answering && unanswered == (receivingBody ? 1 : 0);
    }

    /// What takes too long at `now`.
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
