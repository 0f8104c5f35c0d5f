package org.dixit.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.dixit.Management;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// The request metrics at /q/metrics.
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RequestMetricsTest {

    private static void ask(String query) {
        given().contentType("application/json").body(Map.of("query", query)).post("/graphql");
    }

    private static String numbers() {
        return Management.given().get("/q/metrics").asString();
    }

    @Test
    void requestsAreCountedByOperationAndCode() {
        ask("query WhoSpeaks { __typename }");
        ask("query WhoSpeaks { nobody }");
        ask("mutation Take { ingestArticle(input: {text: \"\"}) { outcome } }");

        assertThat(numbers())
                .contains("dixit_requests_seconds_count{code=\"OK\",operation=\"WhoSpeaks\",type=\"query\"}")
                .contains("dixit_requests_seconds_count{code=\"BAD_USER_INPUT\",operation=\"none\",type=\"none\"}")
                .contains("dixit_requests_seconds_count{code=\"OK\",operation=\"Take\",type=\"mutation\"}")
                .contains("dixit_request_cost_count")
                .contains("dixit_queries_total{way=\"planned\"}")
                .contains("dixit_articles_total{outcome=\"REFUSED\"}")
                .contains("dixit_stage_seconds_count{failed=\"false\",stage=\"ingest\"}")
                .contains("agroal_active_count");
    }

    @Test
    void webSocketOperationsAreCountedOnceWithTheirCode() throws Exception {
        String costs = number("dixit_request_cost_count");
        try (WebSocketClient client = WebSocketClient.start()) {
            client.ask("query OverSocket { __typename }");
            client.ask("query OverSocket { nobody }");
            client.ask("subscription Cursorless { statementFiled(after: \"x\") { cursor } }");
            client.run("follow", "subscription Follow { statementFiled { cursor } }", Map.of());
            client.ask("query OverSocket { __typename }");
            assertThat(numbers()).as("it has not ended").doesNotContain("operation=\"Follow\"");
            client.stop("follow");
            assertThat(client.next().path("complete").asBoolean()).isTrue();
            client.run("hangUp", "subscription HangUp { statementFiled { cursor } }", Map.of());
            client.ask("query OverSocket { __typename }");
        }
        appears("dixit_requests_seconds_count{code=\"OK\",operation=\"HangUp\",type=\"subscription\"} 1");
        assertThat(numbers())
                .contains("dixit_requests_seconds_count{code=\"OK\",operation=\"Follow\",type=\"subscription\"} 1")
                .contains("dixit_requests_seconds_count{code=\"OK\",operation=\"OverSocket\",type=\"query\"} 3")
                .contains("{code=\"BAD_CURSOR\",operation=\"Cursorless\",type=\"subscription\"} 1");
        assertThat(Double.parseDouble(number("dixit_request_cost_count")))
                .as("costs are of operations that may run: all but the one that is not valid")
                .isEqualTo(Double.parseDouble(costs) + 6);
    }

    private static String number(String name) {
        return numbers()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElse("0");
    }

    private static void appears(String line) throws InterruptedException {
        for (int i = 0; i < 100 && !numbers().contains(line); i++) {
            Thread.sleep(50);
        }
        assertThat(numbers()).contains(line);
    }

    @Test
    @Order(Integer.MAX_VALUE) // it uses up the names
    void arbitraryOperationNamesTakeBoundedMemory() {
        for (int i = 0; i < RequestMetrics.MAX_NAMES + 30; i++) {
            ask("query MadeUp" + i + " { __typename }");
        }
        String numbers = numbers();

        assertThat(Pattern.compile("dixit_requests_seconds_count\\{code=\"OK\",operation=\"MadeUp")
                        .matcher(numbers)
                        .results()
                        .count())
                .isLessThanOrEqualTo(RequestMetrics.MAX_NAMES);
        assertThat(numbers).contains("operation=\"other\"");
    }
}
