package org.dixit.graphql.websocket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.dixit.graphql.http.LogLines;
import org.dixit.graphql.http.RawHttp;
import org.dixit.graphql.http.WebSocketClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Queries over WebSocket, with the npm client graphql-ws and with messages that it would not send.
@QuarkusTest
class WebSocketSessionTest {

    @Inject
    DataSource database;

    @Inject
    Event<ShutdownDelayInitiatedEvent> stopping;

    private static String code(JsonNode answer) {
        return answer.at("/error/0/extensions/code").asText();
    }

    @Test
    void aQueryIsAnsweredAndCompletedWithItsCost() throws Exception {
        try (WebSocketClient client = WebSocketClient.start()) {
            JsonNode answer = client.ask("{ articles(first: 3) { nodes { id } } }");
            assertThat(answer.at("/data/articles/nodes").isArray()).isTrue();
            assertThat(answer.at("/extensions/cost").asInt()).isEqualTo(3);
        }
    }

    @Test
    void theLimitsOfHttpApply() throws Exception {
        try (WebSocketClient client = WebSocketClient.start()) {
            assertThat(code(client.ask("{ " + "a: __typename b: __typename ".repeat(101) + "}")))
                    .isEqualTo("TOO_COMPLEX");
            assertThat(code(client.ask("{ a ".repeat(31) + "}".repeat(31)))).isEqualTo("TOO_DEEP");
            assertThat(code(client.ask("{ " + "__typename ".repeat(10_001) + "}")))
                    .isEqualTo("TOO_LARGE");
            assertThat(code(client.ask("{ articles(first: 100) { nodes { statements(first: 100) { nodes {"
                            + " mentions(first: 100) { nodes { id } } } } } } }")))
                    .isEqualTo("TOO_COMPLEX");
            assertThat(code(client.ask("{ nothing }"))).isEqualTo("BAD_USER_INPUT");
            assertThat(code(client.ask("subscription { statementFiled(after: \"x\") { cursor } }")))
                    .isEqualTo("BAD_CURSOR");
        }
    }

    @Test
    void aQueryWaitingForTheDatabaseDoesNotBlockOthers() throws Exception {
        try (WebSocketClient client = WebSocketClient.start();
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            lock(connection, statement);
            client.run("slow", "{ articles { nodes { id } } }", Map.of());
            assertThat(client.ask("{ __typename }").at("/data/__typename").asText())
                    .isEqualTo("Query");
            connection.rollback();
            assertThat(client.next().at("/next/data/articles/nodes").isArray()).isTrue();
        }
    }

    private static void lock(Connection connection, Statement statement) throws SQLException {
        connection.setAutoCommit(false);
        statement.execute("LOCK TABLE article IN ACCESS EXCLUSIVE MODE");
    }

    private static WebSocket connect(WebSocket.Listener listener, String... header) throws Exception {
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        if (header.length > 0) {
            builder.header(header[0], header[1]);
        }
        return builder.subprotocols("graphql-transport-ws")
                .buildAsync(
                        URI.create((RestAssured.baseURI + ":" + RestAssured.port + "/graphql").replace("http", "ws")),
                        listener)
                .get(20, TimeUnit.SECONDS);
    }

    private static WebSocket.Listener telling(CompletableFuture<Integer> code) {
        return new WebSocket.Listener() {
            @Override
            public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
                code.complete(status);
                return CompletableFuture.completedFuture(null);
            }
        };
    }

    /// The code that a connection is closed with after some messages.
    private static int closed(String... messages) throws Exception {
        CompletableFuture<Integer> code = new CompletableFuture<>();
        WebSocket socket = connect(telling(code));
        for (String message : messages) {
            socket.sendText(message, true).get(20, TimeUnit.SECONDS);
        }
        return code.get(20, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "subscribe", "id": "1", "payload": {"query": "{ __typename }"}} | 4401
            {"type": "shout"}                                                        | 4400
            {"id": "1"}                                                              | 4400
            [                                                                        | 4400
            """)
    void aClientThatViolatesTheProtocolIsDisconnected(String message, int code) throws Exception {
        assertThat(closed(message)).isEqualTo(code);
    }

    @Test
    void initialisingTwiceAndReusingAnIdAreRefused() throws Exception {
        String init = "{\"type\": \"connection_init\"}";
        String follow = "{\"type\": \"subscribe\", \"id\": \"1\", \"payload\": {\"query\": \"subscription {"
                + " statementFiled { cursor } }\"}}";
        assertThat(closed(init, init)).isEqualTo(4429);
        assertThat(closed(init, follow, follow)).isEqualTo(4409);
        assertThat(closed(init, "{\"type\": \"subscribe\", \"id\": \"1\"}")).isEqualTo(4400);
    }

    @Test
    void messagesAfterAProtocolErrorAreIgnored() throws Exception {
        String init = "{\"type\": \"connection_init\"}";
        try (LogLines log = new LogLines();
                RawHttp client = new RawHttp()) {
            client.send("GET /graphql HTTP/1.1\nHost: localhost\n" + RawHttp.UPGRADE + "\n");
            assertThat(client.answer().status()).isEqualTo(101);
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int i = 0; i < 50; i++) {
                all.write(0x81);
                all.write(0x80 | init.length());
                all.writeBytes(new byte[4]);
                all.writeBytes(init.getBytes(StandardCharsets.UTF_8));
            }
            client.send(all.toByteArray());
            // the code of the frame that closes it is 4429, 0x114d
            assertThat(client.rest()).contains("connection_ack").contains("\u0011M");
            Thread.sleep(500);
            assertThat(log.entries()).isEmpty();
        }
    }

    @Test
    void subscribersAreDisconnectedWhenTheServiceStops() throws Exception {
        CompletableFuture<Integer> code = new CompletableFuture<>();
        connect(telling(code));
        for (int i = 0; i < 200 && !code.isDone(); i++) { // the server may know of the connection a little later
            stopping.fire(new ShutdownDelayInitiatedEvent());
            Thread.sleep(50);
        }

        assertThat(code).isCompletedWithValue(1001);
    }

    @Test
    void aPageOfAnotherSiteIsRefused() throws Exception {
        assertThat(connect(new WebSocket.Listener() {}, "Origin", RestAssured.baseURI + ":" + RestAssured.port))
                .as("a page of the service itself")
                .isNotNull();
        try {
            connect(new WebSocket.Listener() {}, "Origin", "https://evil.example");
            throw new AssertionError("it was let in");
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(WebSocketHandshakeException.class);
            assertThat(((WebSocketHandshakeException) e.getCause())
                            .getResponse()
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
