package org.dixit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dixit.graphql.http.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The service as it was built, a jar or a native binary, from outside: mvn verify -Dit.
@Tag("artifact")
@QuarkusIntegrationTest
class ServiceIT {

    private static JsonPath answer(String query, Map<String, ?> variables) {
        JsonPath answer = given().contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }

    @Test
    void theSeedIsTakenInAndAnswersWhoDenies() throws IOException {
        String seed = Files.readString(Path.of("seeds/000_7d4f572634b56776.txt"));
        answer(
                "mutation($t: String!) { ingestArticle(input: {text: $t}) { outcome userErrors { message } } }",
                Map.of("t", seed));
        JsonPath denials = answer(
                "{ statements(filter: {speechAct: [DENY]}) { nodes { speaker { name } polarity text } } }", Map.of());

        assertThat(denials.getList("data.statements.nodes.text")).isNotEmpty();
        assertThat(denials.getList("data.statements.nodes.polarity")).contains("NEGATIVE");
    }

    @Test
    void badValuesAreToldByTheEnginesOwnMessages() {
        String message = given().contentType("application/json")
                .body(Map.of(
                        "query",
                        "query($n: Int) { articles(first: $n) { totalCount } }",
                        "variables",
                        Map.of("n", "x")))
                .post("/graphql")
                .jsonPath()
                .getString("errors[0].message");

        assertThat(message).contains("Int").doesNotContain("internal error");
    }

    @Test
    void theProbesAndTheNumbersAreThere() {
        for (String probe : List.of("live", "ready", "started")) {
            given().get("/q/health/" + probe).then().statusCode(200);
        }
        answer("query Probe { __typename }", Map.of());

        assertThat(given().get("/q/metrics").asString())
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
