package org.dixit.graphql.http.connections;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/// Identifies a client by its address: an IPv4 address, or the first 64 bits of an IPv6 address, since a host is
/// usually given all addresses that begin with them.
public final class Network {

    private Network() {}

    /// Returns the network of an address given as text; other text is returned as it is.
    public static Object of(@Nullable String address) {
        if (address == null) {
            return "";
        }
        try {
            return of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    static Object of(InetAddress address) {
        return address instanceof Inet6Address
                ? ByteBuffer.wrap(address.getAddress()).getLong()
                : address;
    }
}
