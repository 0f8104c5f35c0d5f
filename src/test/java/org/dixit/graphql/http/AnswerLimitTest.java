package org.dixit.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.sql.MemoryBudget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The maximum length of answers, however they are built and sent, and the rate limit.
@QuarkusTest
@TestProfile(AnswerLimitTest.Small.class)
class AnswerLimitTest {

    /// Limits that a small archive meets.
    public static class Small implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dixit.graphql.max-answer", "100K", "dixit.graphql.loopback-rate-limit", "1000000");
        }
    }

    private static final String INGEST =
            "mutation($t: String!) { ingestArticle(input: {text: $t}) { outcome article { id " + times(190, "text")
                    + " } } }";

    private static final String TEXTS = "articles(first: 1) { nodes { " + times(190, "text") + " } }";

    @Inject
    ArticleGenerator generator;

    @Inject
    MemoryBudget budget;

    @BeforeEach
    void file() {
        generator.clear();
        generator.file("Long", Instant.parse("2022-02-12T10:00:00Z"), 100, 5);
    }

    private static String times(int number, String field) {
        return IntStream.range(0, number).mapToObj(i -> "a" + i + ": " + field).collect(Collectors.joining(" "));
    }

    private static ValidatableResponse post(String query) {
        return given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then();
    }

    private static void assertTooLarge(JsonPath answer) {
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("TOO_LARGE");
        assertThat(answer.getString("errors[0].message")).contains("102400 bytes");
        assertThat(answer.getMap("data")).isNull();
    }

    @Test
    void manyAliasesOfTextsAreRefusedWhenTheAnswerIsTooLong() {
        assertTooLarge(post("{ " + TEXTS + " }").extract().jsonPath());
        given().contentType("application/json")
                .accept("application/graphql-response+json")
                .body(Map.of("query", "{ " + TEXTS + " }"))
                .post("/graphql")
                .then()
                .statusCode(400);
        assertThat(budget.used()).isZero();
    }

    @Test
    void unplannedQueriesAreLimitedToo() {
        assertTooLarge(post(IntrospectionQuery.INTROSPECTION_QUERY).extract().jsonPath());
        assertTooLarge(post("{ __type(name: \"Actor\") { name } " + TEXTS + " }")
                .extract()
                .jsonPath());
        assertThat(budget.used()).isZero();
    }

    @Test
    void webSocketAnswersAreLimitedToo() throws Exception {
        try (WebSocketClient client = WebSocketClient.start()) {
            for (String query : new String[] {"{ " + TEXTS + " }", IntrospectionQuery.INTROSPECTION_QUERY}) {
                JsonNode answer = client.ask(query);
                assertThat(answer.at("/error/0/extensions/code").asText())
                        .as(answer.toString())
                        .isEqualTo("TOO_LARGE");
            }
            assertThat(client.ask("{ articles { nodes { title } } }")
                            .at("/data/articles/nodes/0/title")
                            .asText())
                    .isEqualTo("Long");
        }
    }

    @Test
    void aMutationWhoseAnswerIsTooLongSaysThatItWasExecuted() throws Exception {
        generator.clear();
        JsonPath answer = given().contentType("application/json")
                .body(Map.of("query", INGEST, "variables", Map.of("t", longText("Ana Ruiz"))))
                .post("/graphql")
                .jsonPath();
        assertTooLarge(answer);
        assertThat(answer.getString("errors[0].message")).contains("the mutation was executed", "is stored");
        assertThat(articles()).isOne();
        try (WebSocketClient client = WebSocketClient.start()) {
            client.run("write", INGEST, Map.of("t", longText("Ben Ode")));
            JsonNode error = client.next();
            assertThat(error.at("/error/0/extensions/code").asText())
                    .as(error.toString())
                    .isEqualTo("TOO_LARGE");
            assertThat(error.at("/error/0/message").asText()).contains("the mutation was executed", "is stored");
        }
        assertThat(articles()).isEqualTo(2);
        assertThat(budget.used()).isZero();
    }

    private static String longText(String name) {
        return ("Mayor " + name + " said the bridge would open. ").repeat(60);
    }

    private static int articles() {
        return post("{ articles { totalCount } }").extract().jsonPath().getInt("data.articles.totalCount");
    }

    @Test
    void anEventThatIsTooLongFailsAlone() throws Exception {
        try (WebSocketClient client = WebSocketClient.start()) {
            client.run(
                    "live",
                    "subscription { statementFiled { statement { article { " + times(190, "text") + " } } } }",
                    Map.of());
            assertThat(client.ask("{ __typename }").has("data")).isTrue();
            Thread.sleep(500);
            given().contentType("application/json")
                    .body(Map.of(
                            "query",
                            "mutation($t: String!) { ingestArticle(input: {text: $t}) { outcome } }",
                            "variables",
                            Map.of("t", "Mayor Ana Ruiz said the bridge would open. ".repeat(60))))
                    .post("/graphql")
                    .then()
                    .statusCode(200);
            JsonNode event = client.next();
            assertThat(event.at("/next/errors/0/extensions/code").asText())
                    .as(event.toString())
                    .isEqualTo("TOO_LARGE");
            assertThat(event.at("/next/data").isNull()).isTrue();
        }
    }

    @Test
    void errorsCountTowardsTheLimit() {
        assertTooLarge(post("{ statements(first: 100) { nodes { " + times(100, "cue { prefix(length: 0) }") + " } } }")
                .extract()
                .jsonPath());
    }

    @Test
    void theRateLimitIsReportedAndEnforced() {
        ValidatableResponse first =
                post("{ articles(first: 7) { nodes { id } } rateLimit { limit cost remaining resetAt } }");
        JsonPath limit = first.extract().jsonPath().setRootPath("data.rateLimit");
        int remaining = limit.getInt("remaining");

        assertThat(limit.getInt("limit")).isEqualTo(1_000_000);
        assertThat(limit.getInt("cost")).isEqualTo(7);
        assertThat(Instant.parse(limit.getString("resetAt")))
                .isBefore(Instant.now().plusSeconds(61));
        assertThat(first.extract().header("RateLimit-Limit")).isEqualTo("1000000");
        assertThat(first.extract().header("RateLimit-Remaining")).isEqualTo(Integer.toString(remaining));
        assertThat(Integer.parseInt(first.extract().header("RateLimit-Reset"))).isBetween(1, 60);
    }
}
