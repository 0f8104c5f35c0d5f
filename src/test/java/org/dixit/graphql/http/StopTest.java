package org.dixit.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// Stopping the service, until Quarkus closes the port. A single test, since nothing is answered after it.
@QuarkusTest
@TestProfile(StopTest.Apart.class)
class StopTest {

    /// A service of its own.
    public static class Apart implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dixit.http.stop-timeout", "20s");
        }
    }

    @Inject
    DataSource database;

    @Inject
    Event<ShutdownDelayInitiatedEvent> leaving;

    @Inject
    Event<ShutdownEvent> stopping;

    private Duration stop() {
        long start = System.nanoTime();
        stopping.fire(new ShutdownEvent());
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void requestsInProgressAreAnsweredAndWebSocketsClosed() throws Exception {
        String query = "GET /graphql?query=%7Barticles%7Bnodes%7Bid%7D%7D%7D HTTP/1.1\nHost: localhost\n\n";
        try (WebSocketClient closed = WebSocketClient.start()) {
            closed.ask("{ __typename }");
        }
        try (WebSocketClient open = WebSocketClient.start();
                RawHttp idle = new RawHttp();
                RawHttp client = new RawHttp();
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            open.ask("{ __typename }");
            assertThat(idle.send(query).answer().header("Connection")).isEmpty();
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE article IN ACCESS EXCLUSIVE MODE");
            client.send(query);
            Thread.sleep(500);
            leaving.fire(new ShutdownDelayInitiatedEvent());
            CompletableFuture<Duration> stopped = CompletableFuture.supplyAsync(this::stop);
            Thread.sleep(500);
            assertThat(stopped).as("a request is under way").isNotDone();

            RawHttp.Answer late = idle.send(query).answer();
            assertThat(late.status()).isEqualTo(503);
            assertThat(late.text()).contains("UNAVAILABLE");

            connection.rollback();
            RawHttp.Answer answer = client.answer();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Connection")).isEqualTo("close");
            assertThat(client.isClosed()).isTrue();
            stopped.get(5, TimeUnit.SECONDS);
        }
        assertThat(stop()).as("nothing is under way").isLessThan(Duration.ofMillis(500));
    }
}
