package org.dixit.graphql.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Clients that send slowly, never finish, or come in large numbers, over real connections. The timeouts of
/// this service are short.
@QuarkusTest
@TestProfile(ReadLimitsTest.Impatient.class)
class ReadLimitsTest {

    private static final int MAX = 60;
    private static final String QUERY = "GET /graphql?query=%7B__typename%7D HTTP/1.1\nHost: localhost\n\n";

    /// A service with little patience and little room.
    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dixit.http.head-timeout", "1s",
                    "dixit.http.body-timeout", "6s",
                    "dixit.http.idle-timeout", "6s",
                    "dixit.http.max-bodies", "8M",
                    "dixit.http.max-connections", Integer.toString(MAX));
        }
    }

    private static String head(int length) {
        return "POST /graphql HTTP/1.1\nHost: localhost\nContent-Type: application/json\nContent-Length: " + length
                + "\n\n";
    }

    private static void answers() throws IOException {
        try (RawHttp client = new RawHttp()) {
            assertThat(client.send(QUERY).answer().status()).isEqualTo(200);
        }
    }

    /// Sends a byte each tenth of a second until an answer or the end comes.
    private static Thread trickle(RawHttp client, String bytes) {
        return Thread.ofVirtual().start(() -> {
            try {
                for (int i = 0; i < 300; i++) {
                    client.send(bytes);
                    Thread.sleep(100);
                }
            } catch (IOException | InterruptedException closed) {
                // that is what the test waits for
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /graphql?query=", "POST /graphql HTTP/1.1\nHost: localhost\nX-Slow: "})
    void aHeadThatNeverEndsTimesOut(String begin) throws Exception {
        try (RawHttp client = new RawHttp()) {
            client.send(begin);
            long start = System.nanoTime();
            Thread sender = trickle(client, "x");
            RawHttp.Answer answer = client.answer();
            sender.interrupt();

            assertThat(answer.status()).isEqualTo(408);
            assertThat(answer.text()).contains("BAD_USER_INPUT").contains("DIXIT_HTTP_HEAD_TIMEOUT");
            assertThat(client.isClosed()).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(900), Duration.ofSeconds(6));
        }
    }

    @Test
    void aSecondHeadOnAConnectionTimesOutToo() throws Exception {
        try (RawHttp client = new RawHttp()) {
            assertThat(client.send(QUERY).answer().status()).isEqualTo(200);
            client.send("GET /graph");
            assertThat(client.answer().status()).isEqualTo(408);
            assertThat(client.isClosed()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/q/graphql-ui/", "/nothing"})
    void aBodyThatNeverEndsTimesOut(String path) throws Exception {
        try (RawHttp client = new RawHttp()) {
            client.send(head(1_000_000).replace("/graphql", path) + "{");
            long start = System.nanoTime();
            Thread sender = trickle(client, " ");
            if (path.equals("/graphql")) {
                RawHttp.Answer answer = client.answer();
                assertThat(answer.status()).isEqualTo(408);
                assertThat(answer.text()).contains("BAD_USER_INPUT").contains("DIXIT_HTTP_BODY_TIMEOUT");
            }
            assertThat(client.isClosed()).isTrue();
            sender.interrupt();
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void aConnectionWithoutARequestIsClosed() throws Exception {
        try (RawHttp client = new RawHttp()) {
            long start = System.nanoTime();
            assertThat(client.rest()).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofSeconds(5), Duration.ofSeconds(15));
        }
    }

    @Test
    void aConnectionInUseIsKept() throws Exception {
        try (RawHttp client = new RawHttp()) {
            for (int i = 0; i < 8; i++) {
                assertThat(client.send(QUERY).answer().status()).isEqualTo(200);
                Thread.sleep(1_000);
            }
        }
    }

    @Test
    void aWebSocketOutlivesRequestTimeouts() throws Exception {
        try (WebSocketClient client = WebSocketClient.start()) {
            Thread.sleep(8_000);
            assertThat(client.ask("{ __typename }").at("/data/__typename").asText())
                    .isEqualTo("Query");
        }
    }

    @Test
    void aBodyThatIsAnnouncedAsTooLongIsRefusedWithACode() throws Exception {
        try (RawHttp client = new RawHttp()) {
            RawHttp.Answer answer =
                    client.send(head(17_000_000)).send(" ".repeat(100_000)).answer();

            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.text()).contains("TOO_LARGE").contains("16777216");
            assertThat(client.isClosed()).isTrue();
        }
    }

    @Test
    void bodiesBeyondTheLimitAreRefusedAndSmallOnesAreNot() throws Exception {
        byte[] blanks = " ".repeat(3_000_000).getBytes(UTF_8);
        String query = "{\"query\":\"{__typename}\"}";
        List<RawHttp> clients = new ArrayList<>();
        try {
            for (int i = 0; i < 2; i++) {
                RawHttp client = new RawHttp();
                clients.add(client.send(head(3_000_000 + query.length())).send(blanks));
            }
            Thread.sleep(500);
            RawHttp third = new RawHttp();
            clients.add(third);
            RawHttp.Answer refused = third.send(head(3_000_000 + query.length()))
                    .send(blanks)
                    .send(query)
                    .answer();
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            assertThat(refused.text()).contains("UNAVAILABLE").contains("DIXIT_HTTP_MAX_BODIES");

            try (RawHttp small = new RawHttp()) {
                assertThat(small.send(head(query.length()) + query).answer().status())
                        .isEqualTo(200);
            }
            clients.getFirst().send(query);
            assertThat(clients.getFirst().answer().status()).isEqualTo(200);
            assertThat(third.send(head(3_000_000 + query.length()))
                            .send(blanks)
                            .send(query)
                            .answer()
                            .status())
                    .as("on the same connection, when there is room again")
                    .isEqualTo(200);
        } finally {
            for (RawHttp client : clients) {
                client.close();
            }
        }
    }

    @Test
    void memoryOfBodiesIsReleasedWhenClientsDisconnect() throws Exception {
        byte[] blanks = " ".repeat(3_000_000).getBytes(UTF_8);
        String query = "{\"query\":\"{__typename}\"}";
        for (int round = 0; round < 5; round++) {
            try (RawHttp client = new RawHttp()) {
                client.send(head(3_000_001)).send(blanks);
            }
        }
        Thread.sleep(500);
        try (RawHttp client = new RawHttp()) {
            assertThat(client.send(head(3_000_000 + query.length()))
                            .send(blanks)
                            .send(query)
                            .answer()
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void connectionsBeyondTheLimitAreClosedAndTheOthersAnswered() throws Exception {
        List<RawHttp> clients = new ArrayList<>();
        int turnedAway = 0;
        try (LogLines log = new LogLines()) {
            for (int i = 0; i < MAX + 20; i++) {
                clients.add(new RawHttp());
            }
            for (RawHttp client : clients) {
                try {
                    assertThat(client.send(QUERY).answer().status()).isEqualTo(200);
                } catch (SocketException | java.io.EOFException closed) {
                    turnedAway++;
                }
            }
            assertThat(turnedAway).isBetween(20, 30);
            assertThat(log.entries()).as("one line for all").hasSizeLessThanOrEqualTo(1);
        } finally {
            for (RawHttp client : clients) {
                client.close();
            }
        }
        Thread.sleep(300);
        answers();
    }
}
