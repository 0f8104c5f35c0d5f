package org.dixit.graphql.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The client that sends a request, for rate limits and shares of the readers: the holder of a key, or else an
/// address. Behind a reverse proxy the address is the one that Quarkus takes from the headers of the proxy, if it is
/// configured to (`quarkus.http.proxy.proxy-address-forwarding`).
///
/// @param name     identifies the client
/// @param loopback whether it is on this machine
public record Client(String name, boolean loopback) {

    private static final Client LOCAL = new Client("loopback", true);

    /// The bytes that identify an IPv6 client: a subscriber usually has all addresses with the same first 64 bits.
    private static final int NETWORK_BYTES = 8;

    private static final int IPV4_BYTES = 4;

    /// Returns the client of a request.
    ///
    /// @param key the key that the request has, `null` if it has no valid one
    static Client of(HttpServerRequest request, @Nullable String key) {
        SocketAddress address = request.remoteAddress();
        String host = address == null ? null : address.hostAddress();
        Client byAddress = host == null || host.equals("127.0.0.1") ? LOCAL : of(host);
        return key == null ? byAddress : new Client("key " + key, byAddress.loopback);
    }

    private static Client of(String host) {
        try {
            InetAddress address = InetAddress.ofLiteral(host);
            if (address.isLoopbackAddress()) {
                return LOCAL;
            }
            byte[] bytes = address.getAddress();
            return new Client(
                    bytes.length == IPV4_BYTES ? host : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES)),
                    false);
        } catch (IllegalArgumentException e) {
            return new Client(host, false);
        }
    }
}
