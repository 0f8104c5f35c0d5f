package org.dixit.graphql.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.protocol.Compression;
import org.dixit.graphql.protocol.MediaTypes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Sends answers with the headers common to all of them, and releases the memory of each answer once it was sent.
@Singleton
public class Responses {

    private final CrossSite crossSite;
    private final String vary;

    Responses(@ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean cors) {
        this.crossSite = new CrossSite(cors);
        this.vary = cors ? "Accept, Accept-Encoding, Origin" : "Accept, Accept-Encoding";
    }

    /// Refuses a request that a browser sends for a page of another site.
    ///
    /// @return whether it was refused
    public boolean refuseCrossSite(RoutingContext context) {
        if (!crossSite.isCrossSite(context.request())) {
            return false;
        }
        context.request().resume();
        ApiError failure = ApiError.of(ErrorCode.FORBIDDEN, "requests from pages of other origins are not allowed");
        send(context, HttpAnswer.of(403, failure, MediaTypes.Answer.JSON));
        return true;
    }

    /// Sends an answer, unless the client is gone.
    void send(RoutingContext context, HttpAnswer answer) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            answer.releaseMemory();
            return;
        }
        response.setStatusCode(answer.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, answer.type().contentType())
                .putHeader(HttpHeaders.VARY, vary)
                .putHeader("X-Content-Type-Options", "nosniff");
        if (answer.packed()) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, Compression.GZIP);
        }
        if (answer.status() == 503) {
            response.putHeader("Retry-After", "1");
        }
        if (!answer.allow().isEmpty()) {
            response.putHeader("Allow", answer.allow());
        }
        end(context, answer);
    }

    private static void end(RoutingContext context, HttpAnswer answer) {
        if (context.request().method().equals(HttpMethod.HEAD)) {
            Compression.end(context, answer.body());
            answer.releaseMemory();
        } else {
            send(context, answer.body()).onComplete(sent -> answer.releaseMemory());
        }
    }

    /// Ends a response with a body, and closes the connection of a client that does not read it. The future completes
    /// when the body is sent, or will not be.
    public static Future<Void> send(RoutingContext context, Buffer body) {
        return SlowReaders.with(context.request().connection(), context.vertx(), body.length())
                .until(context.response().end(body));
    }
}
