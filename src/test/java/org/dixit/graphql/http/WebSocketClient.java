package org.dixit.graphql.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The npm client graphql-ws, connected to the service under test.
public final class WebSocketClient implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SECONDS = 60;

    private final Process process;
    private final PrintStream in;
    private final BlockingQueue<JsonNode> said = new LinkedBlockingQueue<>();

    private WebSocketClient(Process process) {
        this.process = process;
        this.in = new PrintStream(process.getOutputStream(), true, UTF_8);
        Thread.ofVirtual().start(this::hear);
    }

    /// Connects with the first operation; `authorization` may give an Authorization.
    public static WebSocketClient start(String... authorization) throws IOException {
        List<String> arguments = new ArrayList<>();
        arguments.add((RestAssured.baseURI + ":" + RestAssured.port + "/graphql").replace("http", "ws"));
        arguments.addAll(List.of(authorization));
        return new WebSocketClient(Node.start("ws.mjs", arguments.toArray(String[]::new)));
    }

    private void hear() {
        try (BufferedReader out = process.inputReader(UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.add(JSON.readTree(line));
            }
        } catch (IOException e) {
            // the process is gone; the code that waits for it reports what is missing
        }
    }

    /// Starts an operation.
    public void run(String id, String query, Map<String, ?> variables) throws IOException {
        in.println(JSON.writeValueAsString(Map.of("id", id, "query", query, "variables", variables)));
    }

    /// Ends an operation.
    public void stop(String id) throws IOException {
        in.println(JSON.writeValueAsString(Map.of("stop", id)));
    }

    /// What came next.
    public JsonNode next() throws InterruptedException {
        JsonNode line = said.poll(SECONDS, TimeUnit.SECONDS);
        assertThat(line).as("nothing came within " + SECONDS + " s").isNotNull();
        return line == null ? JSON.nullNode() : line;
    }

    /// Whether nothing comes for some time.
    public boolean isSilent(long millis) throws InterruptedException {
        return said.poll(millis, TimeUnit.MILLISECONDS) == null;
    }

    /// The answer to a query that ends at once.
    public JsonNode ask(String query) throws IOException, InterruptedException {
        run("ask", query, Map.of());
        JsonNode answer = next();
        if (answer.has("next")) {
            assertThat(next().path("complete").asBoolean()).isTrue();
            return answer.path("next");
        }
        return answer;
    }

    /// Hangs up.
    @Override
    public void close() {
        in.close();
        process.destroy();
    }
}
