package org.dixit.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.dixit.Management;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests that HTTP/1.1 forbids, and requests to other hosts, are refused with a code before anything is run.
@QuarkusTest
class HttpRulesTest {

    private static final String QUERY = "/graphql?query=%7B__typename%7D";
    private static final String BODY = "{\"query\":\"{__typename}\"}";

    private static String code(RawHttp.Answer answer) throws IOException {
        JsonNode error = new ObjectMapper().readTree(answer.body()).at("/errors/0");
        assertThat(error.path("message").asText()).isNotBlank();
        return error.at("/extensions/code").asText();
    }

    private static String message(RawHttp.Answer answer) throws IOException {
        return new ObjectMapper()
                .readTree(answer.body())
                .at("/errors/0/message")
                .asText();
    }

    /// `|` stands for the end of a line.
    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            POST /graphql HTTP/1.1|Host: localhost|Host: localhost|                               ; 400
            POST /graphql HTTP/1.1|Host: localhost|Host: evil.example|                            ; 400
            POST /graphql HTTP/1.1|                                                               ; 400
            POST /graphql HTTP/1.1|Host:|                                                         ; 400
            POST /graphql HTTP/1.1|Host: a b|                                                     ; 400
            POST /graphql HTTP/1.1|Host: localhost:x|                                             ; 400
            POST /graphql HTTP/1.1|Host: localhost|Transfer-Encoding: xchunked|                   ; 501
            POST /graphql HTTP/1.1|Host: localhost|Transfer-Encoding: chunked, gzip|              ; 400
            POST /graphql HTTP/1.1|Host: localhost|Transfer-Encoding: gzip, chunked|              ; 501
            POST /graphql HTTP/1.1|Host: localhost|Transfer-Encoding: identity|                   ; 501
            POST /graphql HTTP/1.0|Host: localhost|Transfer-Encoding: chunked|                    ; 400
            GET ?query=%7B__typename%7D HTTP/1.1|Host: localhost|                                 ; 400
            GET http://localhost HTTP/1.1|Host: localhost|                                        ; 400
            GET ftp://localhost/graphql HTTP/1.1|Host: localhost|                                 ; 400
            GET /graphql?query=%zz HTTP/1.1|Host: localhost|                                      ; 400
            GET /graphql?query=% HTTP/1.1|Host: localhost|                                        ; 400
            GET /graphql?query=%7 HTTP/1.1|Host: localhost|                                       ; 400
            GET /%7g HTTP/1.1|Host: localhost|                                                    ; 400
            POST /graphql HTTP/1.1|Host: localhost:65536|                                         ; 400
            POST /graphql HTTP/1.1|Host: [::1]:99999|                                             ; 400
            POST /graphql HTTP/3.0|Host: localhost|                                               ; 505
            """)
    void invalidHttpIsRefusedAndTheConnectionClosed(String head, int status) throws Exception {
        try (LogLines log = new LogLines();
                RawHttp client = new RawHttp()) {
            client.send(head.replace("|", "\n") + "Content-Type: application/json\n"
                    + (head.contains("gzip") ? "" : "Content-Length: " + BODY.length() + "\n") + "\n" + BODY);
            RawHttp.Answer answer = client.answer();

            assertThat(answer.status()).isEqualTo(status);
            assertThat(answer.header("Connection")).isEqualTo("close");
            assertThat(code(answer)).isEqualTo("BAD_USER_INPUT");
            assertThat(client.isClosed()).isTrue();
            assertThat(log.entries()).isEmpty();
        }
    }

    @Test
    void aContentLengthWithChunkedIsRefused() throws Exception {
        try (RawHttp client = new RawHttp()) {
            client.send("""
                    POST /graphql HTTP/1.1
                    Host: localhost
                    Content-Type: application/json
                    Content-Length: 5
                    Transfer-Encoding: chunked

                    0

                    """);

            assertThat(client.answer().status()).isEqualTo(400);
            assertThat(client.isClosed()).isTrue();
        }
    }

    @Test
    void aControlCharacterInATargetIsRefused() throws Exception {
        try (RawHttp client = new RawHttp()) {
            RawHttp.Answer answer = client.send("GET " + QUERY + "\u0000 HTTP/1.1\nHost: localhost\n\n")
                    .answer();

            assertThat(answer.status()).isEqualTo(400);
            assertThat(message(answer)).contains("\"%00\"");
        }
    }

    @Test
    void requestsAfterARefusedOneAreNotRun() throws Exception {
        String smuggled = "GET " + QUERY + " HTTP/1.1\nHost: localhost\n\n";
        try (RawHttp client = new RawHttp()) {
            client.send("POST /graphql HTTP/1.1\nHost: localhost\nTransfer-Encoding: xchunked\n\n" + smuggled);

            assertThat(client.answer().status()).isEqualTo(501);
            assertThat(client.rest()).isEmpty();
        }
    }

    @Test
    void longTargetsAreAcceptedUpToALimit() throws Exception {
        String known = "GET " + QUERY + "&extensions=%7B%22x%22%3A%22" + "x".repeat(15_000) + "%22%7D HTTP/1.1\n";
        try (RawHttp client = new RawHttp()) {
            assertThat(client.send(known + "Host: localhost\n\n").answer().status())
                    .isEqualTo(200);
        }
        try (RawHttp client = new RawHttp()) {
            RawHttp.Answer answer = client.send(
                            "GET " + QUERY + "%23" + "x".repeat(17_000) + " HTTP/1.1\nHost: localhost\n\n")
                    .answer();
            assertThat(answer.status()).isEqualTo(414);
            assertThat(code(answer)).isEqualTo("TOO_LARGE");
            assertThat(message(answer)).contains("16384").contains("POST");
        }
        try (RawHttp client = new RawHttp()) {
            RawHttp.Answer answer = client.send(
                            "GET " + QUERY + " HTTP/1.1\nHost: localhost\nX: " + "x".repeat(21_000) + "\n\n")
                    .answer();
            assertThat(answer.status()).isEqualTo(431);
            assertThat(code(answer)).isEqualTo("TOO_LARGE");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8080",
                "localhost.",
                "app.localhost:1",
                "127.0.0.1",
                "192.0.2.7:80",
                "[::1]",
                "[2001:db8::1]:8080"
            })
    void loopbackNamesAndAddressesAreAnswered(String host) throws Exception {
        try (RawHttp client = new RawHttp()) {
            assertThat(client.send("GET " + QUERY + " HTTP/1.1\nHost: " + host + "\n\n")
                            .answer()
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void http10RequestsNeedNoHost() throws Exception {
        try (RawHttp client = new RawHttp()) {
            assertThat(client.send("GET " + QUERY + " HTTP/1.0\n\n").answer().status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                QUERY,
                "/",
                "/graphql/schema.graphql",
                "/q/graphql-ui/",
                "/nothing",
                "http://evil.example/graphql"
            })
    void noPathAnswersForAnotherHost(String path) throws Exception {
        for (String host : new String[] {"evil.example", "evil.example:8080", "localhost.evil.example", "dixit"}) {
            try (RawHttp client = new RawHttp()) {
                RawHttp.Answer answer = client.send("GET " + path + " HTTP/1.1\nHost: " + host + "\n\n")
                        .answer();
                assertThat(answer.status()).as(host).isEqualTo(421);
                assertThat(code(answer)).isEqualTo("FORBIDDEN");
                assertThat(message(answer)).contains("DIXIT_HOSTS").contains("evil.example".equals(host) ? host : "");
            }
        }
    }

    @Test
    void anotherHostInTheTargetCountsToo() throws Exception {
        try (RawHttp client = new RawHttp()) {
            assertThat(client.send("GET http://evil.example" + QUERY + " HTTP/1.1\nHost: localhost\n\n")
                            .answer()
                            .status())
                    .isEqualTo(421);
        }
    }

    @Test
    void aWriteUnderAForeignHostIsRefused() throws Exception {
        String write = "{\"query\":\"mutation { ingestArticle(input: { text: \\\"x\\\" }) { outcome } }\"}";
        try (RawHttp client = new RawHttp()) {
            assertThat(client.send("""
                                    POST /graphql HTTP/1.1
                                    Host: evil.example:18206
                                    Origin: http://evil.example:18206
                                    Content-Type: application/json
                                    Content-Length:\s""" + write.length() + "\n\n" + write)
                            .answer()
                            .status())
                    .isEqualTo(421);
        }
        try (RawHttp client = new RawHttp()) {
            assertThat(client.send("GET /graphql HTTP/1.1\nHost: evil.example\nOrigin: http://evil.example\n"
                                    + RawHttp.UPGRADE + "\n")
                            .answer()
                            .status())
                    .isEqualTo(421);
        }
    }

    /// Java's client asks for HTTP/2 with each request.
    @Test
    void anUpgradeToHttp2IsIgnoredAtBothPorts() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (URI address : List.of(
                    Management.uri().resolve("/q/health/live"),
                    URI.create("http://127.0.0.1:" + io.restassured.RestAssured.port
                            + "/graphql?query=%7B__typename%7D"))) {
                for (int i = 0; i < 2; i++) {
                    HttpResponse<Void> answer = client.send(
                            HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding());
                    assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
                    assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
                }
            }
        }
    }

    @Test
    void theManagementPortHasTheSameRules() throws Exception {
        int port = Management.uri().getPort();
        try (RawHttp client = new RawHttp(port)) {
            assertThat(client.send("GET /q/health/live HTTP/1.1\nHost: evil.example\n\n")
                            .answer()
                            .status())
                    .isEqualTo(421);
        }
        try (RawHttp client = new RawHttp(port)) {
            assertThat(client.send("GET /q/health/live HTTP/1.1\nHost: 127.0.0.1:" + port + "\n\n")
                            .answer()
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q/metrics",
                "/q/%6detrics",
                "//q/metrics",
                "/q//metrics",
                "/q/./metrics",
                "/q/x/../metrics",
                "/q/metrics/",
                "/q/metrics;x",
                "/q/health",
                "/q/health/ready",
                "/q/%68ealth"
            })
    void healthAndMetricsAreNotOnThePortOfTheService(String path) throws Exception {
        try (RawHttp client = new RawHttp()) {
            RawHttp.Answer answer = client.send("GET " + path + " HTTP/1.1\nHost: localhost\n\n")
                    .answer();
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).doesNotContain("dixit_", "jvm_", "\"UP\"");
        }
    }
}
