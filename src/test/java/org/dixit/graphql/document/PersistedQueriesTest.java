package org.dixit.graphql.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Queries that are sent once and then identified by their hash, as Apollo's clients do.
@QuarkusTest
class PersistedQueriesTest {

    private static final String QUERY = "{ __typename }";
    /// `printf '{ __typename }' | sha256sum`
    private static final String HASH = "7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b";

    private static JsonPath post(Map<String, ?> request) {
        return given().contentType("application/json")
                .body(request)
                .post("/graphql")
                .jsonPath();
    }

    private static Map<String, Object> extension(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }

    @Test
    void aHashSufficesOnceTheQueryWasSent() {
        post(Map.of("query", QUERY, "extensions", extension(HASH)));

        assertThat(post(Map.of("extensions", extension(HASH))).getString("data.__typename"))
                .isEqualTo("Query");
        given().queryParam("extensions", "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + HASH + "\"}}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.__typename", org.hamcrest.Matchers.equalTo("Query"));
    }

    @Test
    void anUnknownHashHasTheStandardMessage() {
        JsonPath answer = post(Map.of("extensions", extension("0".repeat(64))));

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(answer.getString("errors[0].message")).isEqualTo("PersistedQueryNotFound");
    }

    @Test
    void aHashThatDoesNotMatchIsRefusedAndNotStored() {
        Map<String, Object> wrong = extension("1".repeat(64));

        assertThat(post(Map.of("query", QUERY, "extensions", wrong)).getString("errors[0].extensions.code"))
                .isEqualTo("BAD_USER_INPUT");
        assertThat(post(Map.of("extensions", wrong)).getString("errors[0].extensions.code"))
                .isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }
}
