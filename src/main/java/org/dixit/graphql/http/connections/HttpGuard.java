package org.dixit.graphql.http.connections;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The handler between the requests of one connection and Vert.x: it answers refused requests itself, and notes the
/// progress of each request. Anything that follows a refused request on its connection is not read as a request.
@SuppressWarnings("FutureReturnValueIgnored") // the promises of the writers are completed
final class HttpGuard extends ChannelDuplexHandler {

    static final String NAME = "dixit-guard";

    /// How long a client has to read why it was refused before the connection is closed.
    private static final long CLOSE_MILLIS = 1_000;

    private final Connections connections;
    private final RequestProgress progress;
    private boolean ended;

    HttpGuard(Connections connections, RequestProgress progress) {
        this.connections = connections;
        this.progress = progress;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (ended) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest request) {
            Optional<Refusal> refusal = connections.refusal(request);
            if (refusal.isPresent()) {
                refuse(context, refusal.get(), request.method().equals(HttpMethod.HEAD));
                ReferenceCountUtil.release(message);
                return;
            }
            ignoreUpgradeToHttp2(request.headers());
            progress.headArrived(System.nanoTime());
            connections.requestStarted();
        }
        if (message instanceof LastHttpContent) {
            progress.requestArrived(System.nanoTime());
        }
        context.fireChannelRead(message);
    }

    /// HTTP/2 is off, and a server may ignore an upgrade (RFC 9110, 7.8). The management interface of Quarkus would
    /// make it, and the limits of this guard would end there. Java's HTTP client asks for it by default.
    private static void ignoreUpgradeToHttp2(HttpHeaders headers) {
        if (headers.contains(HttpHeaderNames.UPGRADE, "h2c", true)) {
            headers.remove(HttpHeaderNames.UPGRADE).remove("HTTP2-Settings");
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (ended) {
            ReferenceCountUtil.release(message);
            promise.tryFailure(new IllegalStateException("the connection is being closed"));
            return;
        }
        boolean ends = message instanceof LastHttpContent;
        if (message instanceof HttpResponse response) {
            HttpResponseStatus status = response.status();
            if (status.equals(HttpResponseStatus.SWITCHING_PROTOCOLS)) {
                upgrade(context, message, promise);
                return;
            }
            if (status.codeClass() == HttpStatusClass.INFORMATIONAL) {
                context.write(message, promise);
                return;
            }
            progress.answerStarted();
            if (connections.isShuttingDown()) {
                response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            }
        }
        if (!ends) {
            context.write(message, promise);
        } else if (connections.isShuttingDown()) {
            ChannelPromise sent = promise.unvoid();
            sent.addListener(done -> answered()).addListener(ChannelFutureListener.CLOSE);
            context.write(message, sent);
        } else {
            context.write(message, promise);
            answered();
        }
    }

    private void answered() {
        if (progress.unanswered() > 0) {
            connections.requestsEnded(1);
        }
        progress.answerEnded(System.nanoTime());
    }

    /// Stops counting the request that becomes a WebSocket: it is not a request in progress, and lasts until one side
    /// closes it.
    private void upgrade(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        answered();
        progress.upgraded();
        context.write(message, promise);
        context.pipeline().remove(this);
    }

    /// Ends a connection that takes too long, with an answer if one can still be sent.
    void abort(ChannelHandlerContext any, RequestProgress.Late late) {
        ChannelHandlerContext context = any.pipeline().context(this);
        if (ended || context == null || late == RequestProgress.Late.IDLE || !progress.canAnswer()) {
            any.close();
            return;
        }
        Timeouts timeouts = connections.timeouts();
        refuse(
                context,
                Refusal.late(
                        late == RequestProgress.Late.HEAD
                                ? "the head of the request took longer than "
                                        + timeouts.head().toMillis() + " ms (DIXIT_HTTP_HEAD_TIMEOUT)"
                                : "the body of the request took longer than "
                                        + timeouts.body().toMillis() + " ms (DIXIT_HTTP_BODY_TIMEOUT)"),
                false);
    }

    private void refuse(ChannelHandlerContext context, Refusal refusal, boolean withoutBody) {
        if (!progress.canAnswer()) {
            ended = true;
            context.close();
            return;
        }
        ended = true;
        byte[] json = refusal.json();
        FullHttpResponse response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                refusal.status(),
                withoutBody ? Unpooled.EMPTY_BUFFER : Unpooled.wrappedBuffer(json));
        HttpHeaders headers = response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, "application/json; charset=utf-8")
                .set(HttpHeaderNames.CONTENT_LENGTH, json.length)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .set("X-Content-Type-Options", "nosniff");
        if (refusal.retryAfter() > 0) {
            headers.set(HttpHeaderNames.RETRY_AFTER, refusal.retryAfter());
        }
        context.writeAndFlush(response);
        // anything the client still sends is read and discarded: if closed at once, it might not see the answer
        context.channel().config().setAutoRead(true);
        context.executor().schedule(() -> context.close(), CLOSE_MILLIS, TimeUnit.MILLISECONDS);
    }
}
