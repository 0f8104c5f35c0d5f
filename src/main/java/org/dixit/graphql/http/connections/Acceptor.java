package org.dixit.graphql.http.connections;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Duration;
import java.util.Optional;
import org.dixit.graphql.error.LogLimiter;
import org.jboss.logging.Logger;

/// Accepts connections at one address of the service, or closes them if there are too many.
@Sharable
final class Acceptor extends ChannelInboundHandlerAdapter {

    private static final Logger LOG = Logger.getLogger(Acceptor.class);
    private static final LogLimiter REJECTION_LOG = new LogLimiter(Duration.ofMinutes(1));

    private final Connections connections;
    private final ConnectionCounts counts;

    Acceptor(Connections connections) {
        this.connections = connections;
        this.counts = connections.newCounts();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object accepted) {
        Channel channel = (Channel) accepted;
        Optional<ConnectionCounts.Place> place = counts.take(channel.remoteAddress());
        if (place.isEmpty()) {
            channel.unsafe().closeForcibly();
            logRejected();
            return;
        }
        channel.closeFuture().addListener(closed -> place.get().release());
        channel.pipeline().addLast(new Connection(connections));
        context.fireChannelRead(accepted);
    }

    private void logRejected() {
        REJECTION_LOG.entry(
                "",
                (id, before) -> LOG.warnf(
                        "connections are closed because there are too many: %d open, at most %d from one address"
                                + " (DIXIT_HTTP_MAX_CONNECTIONS, DIXIT_HTTP_MAX_CONNECTIONS_PER_ADDRESS); %d more before",
                        counts.all(), counts.currentMaxOfOneAddress(), before));
    }
}
