package org.dixit.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The numbers at /q/metrics.
@QuarkusTest
class TrafficTest {

    private static void ask(String query) {
        given().contentType("application/json").body(Map.of("query", query)).post("/graphql");
    }

    private static String numbers() {
        return given().get("/q/metrics").asString();
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
    void namesThatClientsMakeUpDoNotFillTheMemory() {
        for (int i = 0; i < Traffic.MOST_NAMES + 30; i++) {
            ask("query MadeUp" + i + " { __typename }");
        }
        String numbers = numbers();

        assertThat(Pattern.compile("dixit_requests_seconds_count\\{code=\"OK\",operation=\"MadeUp")
                        .matcher(numbers)
                        .results()
                        .count())
                .isLessThanOrEqualTo(Traffic.MOST_NAMES);
        assertThat(numbers).contains("operation=\"other\"");
    }
}
