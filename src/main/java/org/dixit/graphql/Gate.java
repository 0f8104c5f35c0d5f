package org.dixit.graphql;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Refuses what a browser would send from a foreign page without asking: POST with a form's or plain text's media type.
@ApplicationScoped
class Gate {

    private static final int AHEAD = -1000;

    void stand(@Observes Router router) {
        router.route(HttpMethod.POST, "/graphql").order(AHEAD).handler(Gate::check);
    }

    private static void check(RoutingContext context) {
        if (isJson(context.request().getHeader("Content-Type"))) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(415)
                .putHeader("Content-Type", "application/json")
                .end("""
                        {"errors":[{"message":"send the request as application/json",\
                        "extensions":{"code":"BAD_USER_INPUT"}}]}""");
    }

    private static boolean isJson(@Nullable String type) {
        if (type == null) {
            return false;
        }
        String media = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return media.equals("application/json") || media.equals("application/graphql+json");
    }
}
