package org.dixit.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Relay's compiler accepts the schema, and queries with connections and refetching.
@QuarkusTest
class RelayTest {

    @Test
    void relayCompilerAcceptsTheSchemaAndTheQueriesOfAnApplication() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "relay")).toAbsolutePath();
        Files.writeString(
                folder.resolve("schema.graphql"),
                given().get("/graphql/schema.graphql").asString());

        assertThat(Node.run("relay.mjs", folder.toString()))
                .contains("ArticleQuery.graphql.js", "ArticleStatementsQuery.graphql.js", "MergeMutation.graphql.js");
    }
}
