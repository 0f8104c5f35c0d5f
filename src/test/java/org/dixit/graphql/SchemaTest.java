package org.dixit.graphql;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/// The schema as clients get it.
@QuarkusTest
class SchemaTest {

    @Test
    void theSchemaIsServedAsText() {
        String schema = given().get("/graphql/schema.graphql").asString();
        System.out.println(schema);
        assertThat(schema).contains("type Query");
    }
}
