package org.dixit.graphql.http.connections;

import io.netty.util.NetUtil;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The host and port that a request is addressed to (RFC 9110, 7.2).
///
/// @param host a name or an IPv4 address in lower case, or an IPv6 address in brackets
/// @param port the digits of the port, empty if there is none
public record Authority(String host, String port) {

    /// A registered name without escapes (RFC 3986, 3.2.2) or an address in brackets, and an optional port.
    private static final Pattern SYNTAX =
            Pattern.compile("([A-Za-z0-9._~!$&'()*+,;=-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}])(?::([0-9]{0,5}))?");

    private static final int HIGHEST_PORT = 65_535;

    /// Reads the value of a Host header; empty if it is not a host.
    public static Optional<Authority> of(String value) {
        Matcher read = SYNTAX.matcher(value);
        if (!read.matches()) {
            return Optional.empty();
        }
        String host = read.group(1).toLowerCase(Locale.ROOT);
        if (host.startsWith("[") && !NetUtil.isValidIpV6Address(host)) {
            return Optional.empty();
        }
        String port = read.group(2) == null ? "" : read.group(2);
        if (!port.isEmpty() && Integer.parseInt(port) > HIGHEST_PORT) {
            return Optional.empty();
        }
        return Optional.of(new Authority(host, port));
    }

    /// Returns whether the host is an IP address.
    boolean isAddress() {
        return host.startsWith("[") || NetUtil.isValidIpV4Address(host);
    }

    /// The host without a trailing dot.
    String name() {
        return host.length() > 1 && host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }
}
