package org.dixit.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// A service that runs only trusted documents, with a short time limit.
@QuarkusTest
@TestProfile(StrictTest.Strict.class)
class StrictTest {

    /// The settings of that service.
    public static class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dixit.graphql.documents", "src/test/resources/trusted.json", "dixit.graphql.timeout", "PT0.3S");
        }
    }

    @Inject
    DataSource source;

    private static JsonPath post(String accept, int status, Map<String, ?> request) {
        return given().contentType("application/json")
                .accept(accept)
                .body(request)
                .post("/graphql")
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    private static JsonPath post(Map<String, ?> request) {
        return post("application/json", 200, request);
    }

    @Test
    void trustedDocumentsAreRunByIdAndByText() {
        assertThat(post(Map.of("documentId", "who")).getString("data.__typename"))
                .isEqualTo("Query");
        assertThat(post(Map.of("query", "{ __typename }")).getString("data.__typename"))
                .isEqualTo("Query");
    }

    @Test
    void otherDocumentsAreRefused() {
        for (Map<String, ?> request : java.util.List.of(
                Map.of("query", "{ __schema { types { name } } }"),
                Map.of("documentId", "whom"),
                Map.of("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", "0".repeat(64)))))) {
            assertThat(post("application/graphql-response+json", 403, request).getString("errors[0].extensions.code"))
                    .isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void otherDocumentsAreRefusedOverWebSocketToo() throws Exception {
        try (WebSocketClient client = WebSocketClient.start()) {
            assertThat(client.ask("{ __typename }").at("/data/__typename").asText())
                    .isEqualTo("Query");
            assertThat(client.ask("{ __schema { types { name } } }")
                            .at("/error/0/extensions/code")
                            .asText())
                    .isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void queriesThatTakeTooLongAreTooComplex() throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE article IN ACCESS EXCLUSIVE MODE");

            assertThat(post(Map.of("documentId", "articles")).getString("errors[0].extensions.code"))
                    .isEqualTo("TOO_COMPLEX");
            connection.rollback();
        }
    }
}
