package org.dixit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.dixit.graphql.http.Node;
import org.dixit.graphql.http.WebSocketClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Tests the service from outside: the built artifact (a jar or a native binary, mvn verify -Dit), or a service
/// that is already running, for example in a container (see docker/OPERATING.md).
@Tag("artifact")
@QuarkusIntegrationTest
class ServiceIT {

    private static final int SECONDS = 120;
    private static final Path SEED = Path.of("seeds/000_7d4f572634b56776.txt");
    private static final String KEY = System.getenv("DIXIT_API_KEY");
    private static final String TAKE =
            "mutation($t: String!) { ingestArticle(input: {text: $t}) { outcome userErrors { message } } }";

    private static RequestSpecification client() {
        RequestSpecification client = given().contentType("application/json");
        return KEY == null ? client : client.header("Authorization", "Bearer " + KEY);
    }

    private static JsonPath answer(String query, Map<String, ?> variables) {
        JsonPath answer = client().body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    @BeforeEach
    void awaitTheSeed() throws InterruptedException {
        for (int i = 0; i < SECONDS && Management.given().get("/q/health/well").statusCode() != 200; i++) {
            Thread.sleep(1000);
        }
    }

    @Test
    void theSeedIsIngestedAtStartup() throws IOException {
        JsonPath known = answer(TAKE, Map.of("t", Files.readString(SEED)));
        JsonPath denials = answer(
                "{ statements(filter: {speechAct: [DENY]}) { nodes { speaker { name } polarity text } } }", Map.of());

        assertThat(known.getString("data.ingestArticle.outcome")).isEqualTo("KNOWN");
        assertThat(denials.getList("data.statements.nodes.text")).isNotEmpty();
        assertThat(denials.getList("data.statements.nodes.polarity")).contains("NEGATIVE");
    }

    /// They are where Quarkus' build puts them only once the service is packaged.
    @Test
    void theFilesOfGraphiqlAreCompressed() throws Exception {
        for (String name : List.of("graphiql.min.js", "graphiql.min.css", "react-dom.production.min.js")) {
            URI file = URI.create(
                    RestAssured.baseURI.replaceFirst("/$", "") + ":" + RestAssured.port + "/q/graphql-ui/" + name);
            try (HttpClient http = HttpClient.newHttpClient()) {
                HttpResponse<byte[]> plain =
                        http.send(HttpRequest.newBuilder(file).build(), HttpResponse.BodyHandlers.ofByteArray());
                HttpResponse<byte[]> packed = http.send(
                        HttpRequest.newBuilder(file)
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
                assertThat(packed.headers().firstValue("Content-Encoding"))
                        .as(name)
                        .hasValue("gzip");
                try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
                    assertThat(unpacked.readAllBytes()).as(name).isEqualTo(plain.body());
                }
            }
        }
    }

    @Test
    void anArticleIsIngestedWithItsStatement() {
        String bridge = Long.toString(System.nanoTime());
        JsonPath taken = answer(
                "mutation($t: String!) { ingestArticle(input: {text: $t}) { outcome"
                        + " article { statements { nodes { text speaker { name } } } } } }",
                Map.of("t", "Mayor Ana Ruiz said the bridge " + bridge + " would open in May."));

        assertThat(taken.getString("data.ingestArticle.outcome")).isEqualTo("NEW");
        assertThat(taken.getString("data.ingestArticle.article.statements.nodes[0].text"))
                .contains(bridge);
        assertThat(taken.getString("data.ingestArticle.article.statements.nodes[0].speaker.name"))
                .isEqualTo("Ana Ruiz");
    }

    @Test
    void subscribersReceiveFiledStatements() throws Exception {
        AtomicBoolean heard = new AtomicBoolean();
        try (WebSocketClient follower = WebSocketClient.start()) {
            follower.run("live", "subscription { statementFiled { cursor statement { text } } }", Map.of());
            // the first that is filed once the subscription is there
            Thread news = Thread.ofVirtual().start(() -> {
                while (!heard.get()) {
                    answer(TAKE, Map.of("t", "Mayor Ana Ruiz said bridge " + UUID.randomUUID() + " would open."));
                }
            });
            JsonNode event = follower.next();
            heard.set(true);
            news.join();

            assertThat(event.at("/next/data/statementFiled/statement/text").asText())
                    .as(event.toString())
                    .isNotEmpty();
        } finally {
            heard.set(true);
        }
    }

    @Test
    void invalidValuesHaveTheMessagesOfTheEngine() {
        String message = given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "query($n: Int) { articles(first: $n) { totalCount } }",
                        "variables",
                        Map.of("n", "x")))
                .post("/graphql")
                .jsonPath()
                .getString("errors[0].message");

        assertThat(message).isEqualTo("$n: must be a whole number of 32 bits, not \"x\"");
    }

    @Test
    void probesAndMetricsAreServed() {
        for (String probe : List.of("live", "ready", "started")) {
            Management.given().get("/q/health/" + probe).then().statusCode(200);
        }
        answer("query Probe { __typename }", Map.of());

        assertThat(Management.given().get("/q/metrics").asString())
                .contains("dixit_requests_seconds_count{code=\"OK\",operation=\"Probe\",type=\"query\"}")
                .contains("agroal_active_count");
    }

    @Test
    void theAuditsOfGraphqlOverHttpPass() throws IOException {
        assertThat(Node.run("audits.mjs", RestAssured.baseURI + ":" + RestAssured.port + "/graphql"))
                .hasSizeGreaterThanOrEqualTo(61)
                .allMatch(audit -> audit.replace(" ", "").contains("\"status\":\"ok\""));
    }
}
