package org.dixit.graphql.http.connections;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Counts the open connections, in all and by address.
final class ConnectionCounts {

    private final int max;
    private final int maxOfOneAddress;
    private final AtomicInteger all = new AtomicInteger();
    private final Map<Object, Integer> each = new ConcurrentHashMap<>();

    ConnectionCounts(int max, int maxOfOneAddress) {
        this.max = max;
        this.maxOfOneAddress = maxOfOneAddress;
    }

    /// The place that one open connection takes.
    final class Place {

        private final @Nullable Object network;

        private Place(@Nullable Object network) {
            this.network = network;
        }

        /// Frees the place when the connection is closed. To be called once.
        void release() {
            all.decrementAndGet();
            if (network != null) {
                each.computeIfPresent(network, (_, count) -> count > 1 ? Integer.valueOf(count - 1) : null);
            }
        }
    }

    /// Takes a place for a connection; empty if none is left.
    Optional<Place> take(@Nullable SocketAddress from) {
        if (all.incrementAndGet() > max) {
            all.decrementAndGet();
            return Optional.empty();
        }
        Object network = from instanceof InetSocketAddress address ? network(address.getAddress()) : null;
        if (network != null && each.merge(network, 1, Integer::sum) > maxOfOneAddress) {
            new Place(network).release();
            return Optional.empty();
        }
        return Optional.of(new Place(network));
    }

    /// Returns the network of an address, or `null` for loopback, which is not limited.
    private static @Nullable Object network(@Nullable InetAddress address) {
        return address == null || address.isLoopbackAddress() ? null : Network.of(address);
    }

    int all() {
        return all.get();
    }

    int currentMaxOfOneAddress() {
        return each.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
