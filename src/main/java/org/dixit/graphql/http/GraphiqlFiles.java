package org.dixit.graphql.http;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dixit.graphql.protocol.Compression;

/// Serves the large files of GraphiQL compressed to browsers that accept it: 0.9 MB instead of 3.7. SmallRye's
/// handlers serve all other files, and these to other clients.
@ApplicationScoped
class GraphiqlFiles {

    /// Before SmallRye's handlers.
    private static final int ORDER = -1;

    /// The folder that Quarkus' build puts the files in. Files that are not found there are served uncompressed; a
    /// test checks this folder.
    private static final String FOLDER =
            "META-INF/io.smallrye_smallrye-graphql-ui-graphiql__jar/META-INF/resources/graphql-ui/";

    private static final int LEVEL = 6;

    private final Map<String, Future<Optional<Buffer>>> compressed = new ConcurrentHashMap<>();

    void register(@Observes Router router) {
        router.routeWithRegex("/q/graphql-ui/(?<name>[a-z-]+\\.(production\\.)?min\\.(js|css))")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(ORDER)
                .handler(this::answer);
    }

    private void answer(RoutingContext context) {
        context.response().putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!Compression.isAccepted(context.parsedHeaders().acceptEncoding())) {
            context.next();
            return;
        }
        String name = Objects.requireNonNull(context.pathParam("name"));
        compressed
                .computeIfAbsent(name, file -> context.vertx().executeBlocking(() -> compress(file), false))
                .onSuccess(found -> found.ifPresentOrElse(file -> answer(context, name, file), context::next))
                .onFailure(context::fail);
    }

    private static void answer(RoutingContext context, String name, Buffer file) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, name.endsWith(".js") ? "text/javascript" : "text/css")
                .putHeader(HttpHeaders.CONTENT_ENCODING, Compression.GZIP)
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .putHeader("X-Content-Type-Options", "nosniff");
        Compression.end(context, file);
    }

    private static Optional<Buffer> compress(String name) throws IOException {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(Compression.gzip(Buffer.buffer(file.readAllBytes()), LEVEL));
        }
    }
}
