package org.dixit.graphql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The doors of the service: what is open, what is not.
@QuarkusTest
class DoorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready"})
    void healthIsUp(String path) {
        given().get(path).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void graphiqlIsThere() {
        given().get("/q/graphql-ui/").then().statusCode(200).body(containsString("<title>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void whatAForeignPageMaySendWithoutAskingIsRefused(String type) {
        given().header("Content-Type", type)
                .body("{\"query\": \"{ __typename }\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/graphql")
                .then()
                .statusCode(415);
    }

    @Test
    void jsonWithACharsetIsTaken() {
        given().header("Content-Type", "application/json; charset=UTF-8")
                .body("{\"query\": \"{ __typename }\"}")
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("data.__typename", equalTo("Query"));
    }

    @Test
    void getRunsNothing() {
        given().queryParam("query", "{ __typename }").get("/graphql").then().statusCode(405);
    }
}
