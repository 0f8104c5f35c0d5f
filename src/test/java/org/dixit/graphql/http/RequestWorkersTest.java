package org.dixit.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;

/// The threads on which requests are answered.
@QuarkusTest
class RequestWorkersTest {

    private static final String KEY = "operation";

    @Inject
    RequestWorkers workers;

    @Inject
    Vertx vertx;

    @Test
    void loggingContextIsNotSharedWithSubmittedWork() throws Exception {
        Context sender = Objects.requireNonNull(VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext()));
        CompletableFuture<String> seen = new CompletableFuture<>();
        sender.runOnContext(_ -> {
            MDC.put(KEY, "Mine");
            workers.runInOwnContext(() -> {
                        String before = "seen " + MDC.get(KEY);
                        MDC.put(KEY, "Other");
                        return before;
                    })
                    .onComplete(done -> sender.runOnContext(_ -> {
                        seen.complete(done.result() + ", kept " + MDC.get(KEY));
                        MDC.remove(KEY);
                    }));
        });

        assertThat(seen.get(10, TimeUnit.SECONDS)).isEqualTo("seen null, kept Mine");
    }
}
