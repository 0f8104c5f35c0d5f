package org.dixit.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the packaged service with a heap of 256 MB under queries as expensive as clients can send: it survives,
/// and answers a small query during and after them. `-Ddixit.endurance.seconds` sets the duration, and
/// `-Ddixit.endurance.seed` selects the queries.
@Tag("sources")
class EnduranceIT {

    private static final Logger LOG = Logger.getLogger(EnduranceIT.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = Integer.getInteger("dixit.endurance.seconds", 15);
    private static final long SEED = Long.getLong("dixit.endurance.seed", 14);
    private static final int CLIENTS = 8;
    private static final String SMALL = "{ articles(first: 1) { nodes { title } } }";
    private static final String TAKE =
            "mutation($t: String!, $l: String!) { ingestArticle(input: {text: $t, language: $l}) { outcome } }";

    /// Texts under aliases that are few enough to be counted, and too many to be sent.
    private static final String TEXTS =
            "{ statements(first: 20) { nodes { article { " + aliases(190, "text") + " } } } }";

    @TempDir
    Path folder;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Map<String, AtomicLong> answers = new ConcurrentSkipListMap<>();
    private Process service;
    private int port;
    private long end;

    private static String aliases(int number, String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < number; i++) {
            text.append(" a").append(i).append(": ").append(field);
        }
        return text.toString();
    }

    @BeforeEach
    void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("src", "main", "jvm", "service.options"),
                "-Xmx256m",
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString());
        builder.environment()
                .putAll(Map.of(
                        "DIXIT_DATA", folder.resolve("data").toString(),
                        "DIXIT_SEEDS", "seeds",
                        "QUARKUS_HTTP_PORT", Integer.toString(port)));
        service = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        for (int i = 0; i < 240 && !isThere(); i++) {
            Thread.sleep(500);
        }
        assertThat(isThere()).as(log()).isTrue();
        fill();
    }

    @AfterEach
    void stop() throws InterruptedException {
        service.destroy();
        if (!service.waitFor(30, TimeUnit.SECONDS)) {
            service.destroyForcibly();
        }
    }

    private String log() throws IOException {
        String log = Files.readString(folder.resolve("log"));
        return log.substring(Math.max(0, log.length() - 4_000));
    }

    private boolean isThere() {
        try {
            return service.isAlive() && post("{ __typename }", Map.of()).statusCode() == 200;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    /// Long texts that are only kept, and articles with many statements.
    private void fill() throws Exception {
        for (int i = 0; i < 40; i++) {
            String text = ("Nummer " + i + ": „Über die Brücke\" \n").repeat(25_000 / (1 + i % 4));
            assertThat(post(TAKE, Map.of("t", text, "l", "de")).body()).contains("NEW");
        }
        for (int i = 0; i < 30; i++) {
            StringBuilder text = new StringBuilder("Report " + i + ". ");
            for (int j = 0; j < 40; j++) {
                text.append("Mayor Ana Ruiz said the bridge ")
                        .append(j)
                        .append(" of Springfield would open in May. “It is safe,” she told reporters. ");
            }
            assertThat(post(TAKE, Map.of("t", text.toString(), "l", "en")).body())
                    .contains("NEW");
        }
    }

    private HttpResponse<String> post(String query, Map<String, ?> variables) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", query, "variables", variables))))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void serviceSurvivesCostlyQueriesAndAnswersASmallOne() throws Exception {
        end = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            CostlyQueries queries = new CostlyQueries(SEED + i);
            boolean socket = i % 4 == 3;
            clients.add(Thread.ofPlatform().start(() -> keepOn(() -> ask(socket ? "" : TEXTS, queries, socket))));
        }
        for (int i = 0; i < 4; i++) {
            clients.add(Thread.ofPlatform().start(() -> keepOn(this::askAndReadNothing)));
        }
        List<Long> millis = new ArrayList<>();
        while (System.nanoTime() < end && service.isAlive()) {
            long start = System.nanoTime();
            HttpResponse<String> small = post(SMALL, Map.of());
            millis.add((System.nanoTime() - start) / 1_000_000);
            count(small.body().contains("\"data\"") ? "small: OK" : "small: refused");
            Thread.sleep(100);
        }
        for (Thread client : clients) {
            client.join(Duration.ofSeconds(90));
        }
        millis.sort(null);
        LOG.infof(
                "%d s: %s; a small query in %d ms (median), %d ms (p99), %d ms (most)",
                SECONDS,
                answers,
                millis.get(millis.size() / 2),
                millis.get(millis.size() * 99 / 100),
                millis.getLast());

        assertThat(service.isAlive()).as(log()).isTrue();
        assertThat(Files.readString(folder.resolve("log"))).doesNotContain("OutOfMemoryError");
        assertThat(post(SMALL, Map.of()).body()).contains("\"data\"");
        assertThat(answers).containsKey("OK");
        // those who send the costly ones are the same client, and too many of its queries may wait
        assertThat(counted("small: OK")).as(answers.toString()).isGreaterThan(counted("small: refused"));
    }

    private interface Work {
        void run() throws Exception;
    }

    private void keepOn(Work work) {
        while (System.nanoTime() < end && service.isAlive()) {
            try {
                work.run();
            } catch (Exception e) {
                count(e.getClass().getSimpleName());
            }
        }
    }

    private long counted(String what) {
        return answers.getOrDefault(what, new AtomicLong()).get();
    }

    private void count(String what) {
        answers.computeIfAbsent(what, first -> new AtomicLong()).incrementAndGet();
    }

    private void ask(String first, CostlyQueries queries, boolean socket) throws Exception {
        if (socket) {
            askOverWebSocket(queries);
            return;
        }
        count(code(JSON.readTree(post(first, Map.of()).body())));
        for (int i = 0; i < 50 && System.nanoTime() < end; i++) {
            count(code(JSON.readTree(post(queries.next(), Map.of()).body())));
        }
    }

    private static String code(JsonNode answer) {
        String code = answer.at("/errors/0/extensions/code").asText();
        return code.isEmpty() ? "OK" : answer.hasNonNull("data") ? "OK with errors" : code;
    }

    /// Twenty operations at once over one connection.
    private void askOverWebSocket(CostlyQueries queries) throws Exception {
        Semaphore ended = new Semaphore(0);
        StringBuilder message = new StringBuilder();
        WebSocket.Listener listener = new WebSocket.Listener() {
            @Override
            public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
                if (message.length() < 200) {
                    message.append(data, 0, Math.min(200, data.length()));
                }
                if (last) {
                    String type = message.toString();
                    message.setLength(0);
                    if (!type.contains("\"connection_ack\"") && !type.contains("\"next\"")) {
                        ended.release();
                        count(type.contains("\"complete\"") ? "WebSocket: OK" : "WebSocket: error");
                    }
                }
                socket.request(1);
                return null;
            }
        };
        WebSocket socket = http.newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/graphql"), listener)
                .get(10, TimeUnit.SECONDS);
        try {
            socket.sendText("{\"type\":\"connection_init\"}", true).get(10, TimeUnit.SECONDS);
            for (int i = 0; i < 20; i++) {
                socket.sendText(
                                JSON.writeValueAsString(Map.of(
                                        "id",
                                        "q" + i,
                                        "type",
                                        "subscribe",
                                        "payload",
                                        Map.of("query", queries.next()))),
                                true)
                        .get(10, TimeUnit.SECONDS);
            }
            ended.tryAcquire(20, 30, TimeUnit.SECONDS);
        } finally {
            socket.abort();
        }
    }

    /// Asks for long answers and leaves them to the service for a while.
    private void askAndReadNothing() throws Exception {
        String body = JSON.writeValueAsString(
                Map.of("query", "{ articles(first: 6) { nodes { " + aliases(6, "text") + " } } }"));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:" + port
                                    + "\r\nContent-Type: application/json\r\n" + "Content-Length: " + body.length()
                                    + "\r\n\r\n" + body)
                            .getBytes(UTF_8));
            InputStream in = socket.getInputStream();
            if (in.read() >= 0) {
                count("begun and not read");
            }
            Thread.sleep(2_000);
        }
    }
}
