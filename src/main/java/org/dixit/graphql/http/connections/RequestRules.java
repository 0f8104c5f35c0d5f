package org.dixit.graphql.http.connections;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.error.ErrorCode;

/// The rules for requests of every kind: refuses those that HTTP/1.1 forbids (RFC 9112), and those to hosts that are
/// not names of this service.
final class RequestRules {

    private static final String SCHEME_END = "://";

    /// Control characters, and percent signs without two hexadecimal digits, with what stands in their place
    /// (RFC 3986, 2.1).
    private static final Pattern NOT_IN_TARGETS = Pattern.compile("[\\x00-\\x1F\\x7F]|%(?![0-9A-Fa-f]{2}).{0,2}");

    private static final int DELETE = 0x7F;

    private final AllowedHosts hosts;
    private final int longestLine;
    private final int longestHeaders;
    private final long longestBody;
    /// The host of the last request, which is that of most others, too.
    private volatile String lastAllowed = "";

    /// @param longestLine    how many bytes the first line of a request may have
    /// @param longestHeaders how many bytes its headers may have
    /// @param longestBody    how many bytes its body may have
    RequestRules(AllowedHosts hosts, int longestLine, int longestHeaders, long longestBody) {
        this.hosts = hosts;
        this.longestLine = longestLine;
        this.longestHeaders = longestHeaders;
        this.longestBody = longestBody;
    }

    /// Returns why a request is refused; empty if it is not.
    Optional<Refusal> refusal(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return Optional.of(unreadable(request.decoderResult().cause()));
        }
        return wrongVersion(request)
                .or(() -> wrongTransferCoding(request))
                .or(() -> wrongTarget(request))
                .or(() -> wrongHost(request))
                .or(() -> tooLarge(request));
    }

    private Refusal unreadable(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return new Refusal(
                    HttpResponseStatus.REQUEST_URI_TOO_LONG,
                    ErrorCode.TOO_LARGE,
                    "the first line of the request has more than " + longestLine + " bytes; send the query with POST",
                    0);
        }
        if (cause instanceof TooLongHttpHeaderException) {
            return new Refusal(
                    HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
                    ErrorCode.TOO_LARGE,
                    "the headers of the request have more than " + longestHeaders + " bytes",
                    0);
        }
        return Refusal.badRequest("this is not an HTTP/1.1 request");
    }

    private static Optional<Refusal> wrongVersion(HttpRequest request) {
        HttpVersion version = request.protocolVersion();
        return version.majorVersion() == 1
                ? Optional.empty()
                : Optional.of(new Refusal(
                        HttpResponseStatus.HTTP_VERSION_NOT_SUPPORTED,
                        ErrorCode.BAD_USER_INPUT,
                        "the version of the request is " + ApiError.shown(version.text())
                                + "; HTTP/1.1 and HTTP/1.0 are supported",
                        0));
    }

    /// Checks the announced length of the body. Vert.x would cut the connection of a larger one without saying why.
    private Optional<Refusal> tooLarge(HttpRequest request) {
        return HttpUtil.getContentLength(request, 0L) <= longestBody
                ? Optional.empty()
                : Optional.of(new Refusal(
                        HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE,
                        ErrorCode.TOO_LARGE,
                        "the body of the request has more than the " + longestBody + " bytes that are allowed",
                        0));
    }

    /// Checks the transfer coding: only `chunked` is supported. With another coding the end of the body is unknown
    /// (RFC 9112, 6.3).
    private static Optional<Refusal> wrongTransferCoding(HttpRequest request) {
        if (!request.headers().contains(HttpHeaderNames.TRANSFER_ENCODING)) {
            return Optional.empty();
        }
        List<String> codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        if (codings.size() > 1 || !codings.getFirst().strip().equalsIgnoreCase(HttpHeaderValues.CHUNKED.toString())) {
            return Optional.of(new Refusal(
                    HttpResponseStatus.NOT_IMPLEMENTED,
                    ErrorCode.BAD_USER_INPUT,
                    "Transfer-Encoding is \"" + ApiError.shown(String.join(", ", codings))
                            + "\"; only chunked is supported",
                    0));
        }
        return Optional.empty();
    }

    /// Checks the target, which is a path, or a URL with a path as it is sent to a proxy (RFC 9112, 3.2).
    private Optional<Refusal> wrongTarget(HttpRequest request) {
        String target = request.uri();
        Matcher fault = NOT_IN_TARGETS.matcher(target);
        if (fault.find()) {
            return Optional.of(Refusal.badRequest("the target of the request has \"" + written(fault.group())
                    + "\", which is neither a character of a URL nor an escape"));
        }
        if (target.startsWith("/") || (target.equals("*") && request.method().equals(HttpMethod.OPTIONS))) {
            return Optional.empty();
        }
        int scheme = target.indexOf(SCHEME_END);
        int path = scheme < 0 ? -1 : target.indexOf('/', scheme + SCHEME_END.length());
        String before = scheme < 0 ? "" : target.substring(0, scheme).toLowerCase(Locale.ROOT);
        if (path < 0 || !(before.equals("http") || before.equals("https"))) {
            return Optional.of(Refusal.badRequest("the target of the request must be a path that begins with /"));
        }
        return wrongHost(target.substring(scheme + SCHEME_END.length(), path));
    }

    /// Shows a fragment of a target with control characters as escapes.
    private static String written(String fragment) {
        return fragment.chars()
                .mapToObj(c -> c < ' ' || c == DELETE ? String.format("%%%02X", c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    private Optional<Refusal> wrongHost(HttpRequest request) {
        HttpHeaders headers = request.headers();
        List<String> given = headers.getAll(HttpHeaderNames.HOST);
        return switch (given.size()) {
            case 0 ->
                request.protocolVersion().equals(HttpVersion.HTTP_1_0)
                        ? Optional.empty()
                        : Optional.of(Refusal.badRequest("the request has no Host header, which HTTP/1.1 requires"));
            case 1 -> wrongHost(given.getFirst().strip());
            default -> Optional.of(Refusal.badRequest("the request has more than one Host header"));
        };
    }

    private Optional<Refusal> wrongHost(String value) {
        if (value.equals(lastAllowed)) {
            return Optional.empty();
        }
        Optional<Authority> authority = Authority.of(value);
        if (authority.isEmpty()) {
            return Optional.of(Refusal.badRequest("Host is \"" + ApiError.shown(value) + "\", which is not a host"));
        }
        if (!hosts.allows(authority.get())) {
            return Optional.of(new Refusal(
                    HttpResponseStatus.MISDIRECTED_REQUEST,
                    ErrorCode.FORBIDDEN,
                    "this service does not serve the host "
                            + ApiError.shown(authority.get().name()) + "; if it should, add the name to DIXIT_HOSTS",
                    0));
        }
        lastAllowed = value;
        return Optional.empty();
    }
}
