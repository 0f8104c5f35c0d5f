package org.dixit.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.Map;

/// Sends queries to the service as a client does.
public final class Client {

    private Client() {}

    /// The whole answer.
    public static JsonPath answer(String query) {
        return answer(query, Map.of());
    }

    /// The whole answer to a query with variables.
    public static JsonPath answer(String query, Map<String, ?> variables) {
        return given().contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// The data of an answer without errors.
    public static JsonPath data(String query) {
        JsonPath answer = answer(query);
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer.setRootPath("data");
    }

    /// The only error of an answer.
    public static JsonPath error(String query) {
        JsonPath answer = answer(query);
        assertThat(answer.getList("errors")).as(answer.prettify()).hasSize(1);
        return answer.setRootPath("errors[0]");
    }
}
