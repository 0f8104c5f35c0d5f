package org.dixit.graphql.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.dixit.graphql.protocol.Compression;
import org.jspecify.annotations.Nullable;

/// Serves the schema as text, for tools: with the directives applied in it, but without the definitions of those that
/// every tool knows.
@ApplicationScoped
class SchemaEndpoint {

    /// Before SmallRye's handler, which cannot show directives without their definitions.
    private static final int ORDER = -1;

    /// The highest level: the schema is compressed only once, so that this may take its time.
    private static final int LEVEL = 9;

    private static final Set<String> SHOWN = Set.of("deprecated", "specifiedBy");

    private final GraphQLSchema schema;
    private @Nullable String text;
    private @Nullable Buffer compressed;

    SchemaEndpoint(GraphQLSchema schema) {
        this.schema = schema;
    }

    void register(@Observes Router router) {
        router.get("/graphql/schema.graphql")
                .method(HttpMethod.HEAD)
                .order(ORDER)
                .handler(this::answer);
        router.route("/graphql/schema.graphql")
                .order(ORDER)
                .handler(asked -> asked.response()
                        .putHeader(HttpHeaders.ALLOW, "GET, HEAD")
                        .setStatusCode(405)
                        .end());
    }

    private void answer(RoutingContext context) {
        boolean packed = Compression.isAccepted(context.parsedHeaders().acceptEncoding());
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (packed) {
            context.response().putHeader(HttpHeaders.CONTENT_ENCODING, Compression.GZIP);
        }
        Compression.end(context, packed ? compressed() : Buffer.buffer(text()));
    }

    private synchronized Buffer compressed() {
        Buffer known = compressed;
        if (known == null) {
            known = Compression.gzip(Buffer.buffer(text()), LEVEL);
            compressed = known;
        }
        return known;
    }

    private synchronized String text() {
        String known = text;
        if (known == null) {
            known = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                            .descriptionsAsHashComments(false)
                            .includeScalarTypes(true)
                            .includeSchemaDefinition(true)
                            .includeDirectiveDefinitions(false)
                            .includeDirectives(SHOWN::contains))
                    .print(schema);
            text = known;
        }
        return known;
    }
}
