package org.dixit.graphql.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Detects requests that a browser sends for a page of another site. Such a page could use a visitor's browser to
/// reach a service that only the visitor can reach, and make it write or work, even if the page never sees the
/// answer.
///
/// Browsers mark their requests: they send `Sec-Fetch-Site` (Fetch Metadata) with every request to an address that
/// they trust, and `Origin` (RFC 6454) with every POST and every WebSocket. Other programs send neither.
final class CrossSite {

    private final boolean cors;

    /// @param cors whether the filter of `quarkus.http.cors` has already checked origins
    CrossSite(boolean cors) {
        this.cors = cors;
    }

    /// Returns whether a request that runs something comes from a page that is neither the service's own nor of an
    /// allowed origin.
    boolean isCrossSite(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null) {
            return !cors && !isOf(origin, request.getHeader(HttpHeaders.HOST));
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static boolean isOf(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
