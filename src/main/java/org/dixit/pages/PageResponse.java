package org.dixit.pages;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import org.dixit.graphql.http.Responses;
import org.dixit.graphql.protocol.Compression;
import org.dixit.pages.web.PageContent;

/// The answer of a page, ready to be sent.
///
/// @param packed  whether the body is compressed with gzip
/// @param headers the headers that not all pages have
record PageResponse(int status, String mediaType, Buffer body, boolean packed, Map<String, String> headers) {

    /// A fast level that makes a page nearly as small as the best one does.
    private static final int LEVEL = 4;

    /// No content but that of the service itself, nothing within the page that runs, and no other page around it.
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types 'none'";

    /// Renders a page.
    ///
    /// @param packs whether the client accepts gzip
    static PageResponse of(PageContent content, boolean packs) {
        return switch (content) {
            case PageContent.Html html ->
                of(
                        html.status(),
                        "text/html; charset=utf-8",
                        html.template().render(),
                        packs,
                        Map.of("Content-Security-Policy", CONTENT_SECURITY_POLICY));
            case PageContent.Download file ->
                of(
                        200,
                        file.mediaType(),
                        file.text(),
                        packs,
                        Map.of("Content-Disposition", "attachment; filename=\"" + file.name() + "\""));
            case PageContent.Redirect elsewhere ->
                new PageResponse(
                        303,
                        "text/plain; charset=utf-8",
                        Buffer.buffer(),
                        false,
                        Map.of("Location", elsewhere.location()));
        };
    }

    private static PageResponse of(
            int status, String mediaType, String text, boolean packs, Map<String, String> headers) {
        Buffer plain = Buffer.buffer(text);
        boolean packed = packs && plain.length() >= Compression.MIN_LENGTH;
        return new PageResponse(status, mediaType, packed ? Compression.gzip(plain, LEVEL) : plain, packed, headers);
    }

    /// Sends the response, unless the client is gone. The future completes when it was sent, or will not be.
    Future<Void> send(RoutingContext http) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return Future.succeededFuture();
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin");
        headers.forEach(response::putHeader);
        if (packed) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, Compression.GZIP);
        }
        if (http.request().method().equals(HttpMethod.HEAD)) {
            Compression.end(http, body);
            return Future.succeededFuture();
        }
        return Responses.send(http, body);
    }
}
