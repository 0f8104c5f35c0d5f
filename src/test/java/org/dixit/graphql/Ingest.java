package org.dixit.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;

/// Sends mutations of articles as a client does.
public final class Ingest {

    private static final String INGEST = """
            mutation($input: IngestArticleInput!) { result: ingestArticle(input: $input) {
              outcome userErrors { code field message } warnings { code field message }
              article { id text url title publisher dated language analysed notAnalysed revisionNumber statements { totalCount } } } }""";

    private Ingest() {}

    /// Ingests an article with these fields, given as names, each followed by its value.
    public static JsonPath ingest(String... fields) {
        return write(INGEST, input(fields));
    }

    /// Sends a mutation whose payload is called `result`.
    public static JsonPath write(String mutation, Map<String, ?> input) {
        JsonPath answer = given().contentType("application/json")
                .body(Map.of("query", mutation, "variables", Map.of("input", input)))
                .post("/graphql")
                .jsonPath();
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        answer.setRootPath("data.result");
        return answer;
    }

    public static Map<String, Object> input(String... fields) {
        Map<String, Object> input = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            input.put(fields[i], fields[i + 1]);
        }
        return input;
    }
}
