package org.dixit.graphql.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.introspection.IntrospectionQuery;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The counted size of an introspection equals that of its answer.
@QuarkusTest
class IntrospectionCostTest {

    @Inject
    GraphQLSchema schema;

    private static long values(JsonNode node) {
        long values = 0;
        for (JsonNode below : node) {
            values += values(below);
        }
        return values + 1;
    }

    @Test
    void theCountEqualsThatOfTheAnswer() throws Exception {
        for (String query : List.of(
                IntrospectionQuery.INTROSPECTION_QUERY,
                "{ __type(name: \"Actor\") { name fields { name type { name ofType { name fields { name } } } } } }",
                "{ __schema { queryType { fields { args { name type { kind inputFields { name } } } } } } }")) {
            String answer = given().contentType("application/json")
                    .body(Map.of("query", query))
                    .post("/graphql")
                    .asString();
            JsonNode data = new ObjectMapper().readTree(answer).path("data");

            assertThat(data.isObject()).as(answer).isTrue();
            // the root object does not count as a value; deprecated fields count, but are left out unless requested
            assertThat((double) new QueryCost(Parser.parse(query), schema).introspected())
                    .isBetween((double) values(data) - 1, values(data) * 1.1);
        }
    }
}
