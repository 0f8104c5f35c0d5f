package org.dixit.graphql.http.connections;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The first handler of a connection, ahead of those of Vert.x: it notes when bytes arrive, installs the [HttpGuard],
/// and checks whether a request takes too long. An occasional byte does not keep a request alive: its time counts
/// from its first byte.
final class Connection extends ChannelInboundHandlerAdapter {

    /// A client that has read fewer bytes of an answer than this since the last check counts as not reading it.
    private static final long LEAST_READ = 1 << 16;

    private final Connections connections;
    private final RequestProgress progress;
    private final HttpGuard guard;
    private @Nullable Future<?> check;
    private long unsentBefore = Long.MAX_VALUE;

    Connection(Connections connections) {
        this.connections = connections;
        this.progress = new RequestProgress(connections.timeouts(), System.nanoTime());
        this.guard = new HttpGuard(connections, progress);
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        long interval = connections.timeouts().interval().toNanos();
        check = context.executor()
                .scheduleWithFixedDelay(() -> checkProgress(context), interval, interval, TimeUnit.NANOSECONDS);
        ChannelPipeline pipeline = context.pipeline();
        if (!setUp(pipeline)) {
            // Vert.x sets the pipeline up once it knows whether the client speaks HTTP/2, or after the TLS handshake
            pipeline.addLast(new ChannelInboundHandlerAdapter() {
                @Override
                public void channelRead(ChannelHandlerContext first, Object message) {
                    if (!setUp(pipeline)) {
                        progress.upgraded();
                    }
                    first.fireChannelRead(message);
                    pipeline.remove(this);
                }
            });
        }
        context.fireChannelActive();
    }

    /// Installs the guard between the HTTP/1.1 codec and Vert.x, and returns whether the connection speaks HTTP/1.1.
    /// HTTP/2, which is off unless `quarkus.http.http2` is set, has limits of its own in Vert.x, but none on the
    /// time of a request.
    private boolean setUp(ChannelPipeline pipeline) {
        ChannelHandlerContext encoder = pipeline.context(HttpResponseEncoder.class);
        if (encoder != null) {
            pipeline.addAfter(encoder.name(), HttpGuard.NAME, guard);
        }
        return encoder != null;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!progress.isUpgraded()) {
            progress.bytesArrived(System.nanoTime());
        }
        context.fireChannelRead(message);
    }

    private void checkProgress(ChannelHandlerContext context) {
        long now = System.nanoTime();
        progress.late(now).ifPresent(late -> {
            if (late == RequestProgress.Late.IDLE && isRead(context)) {
                progress.answerRead(now);
            } else {
                guard.abort(context, late);
            }
        });
    }

    /// Returns whether an answer is still being sent and the client is reading it.
    private boolean isRead(ChannelHandlerContext context) {
        ChannelOutboundBuffer unsent = context.channel().unsafe().outboundBuffer();
        long bytes = unsent == null ? 0 : unsent.totalPendingWriteBytes();
        boolean read = bytes > 0 && bytes < unsentBefore - LEAST_READ;
        unsentBefore = bytes;
        return read;
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (check != null) {
            check.cancel(false);
        }
        connections.requestsEnded(progress.unanswered());
        context.fireChannelInactive();
    }
}
