package org.dixit.graphql.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What messages repeat of a query that cannot be run.
@QuarkusTest
class ErrorMessagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "{ %s }",
                "{ articles(%s: 1) { totalCount } }",
                "{ ...%s }",
                "{ articles { ... on %s { id } } }",
                "query ($v: %s) { __typename }",
                "{ articles @%s { totalCount } }",
                "{ articles(first: %s) { totalCount } }",
                "query %1$s { __typename } query %1$s { __typename }",
                "{ \"%s \" }",
                "{ \"%s"
            })
    void aMessageRepeatsNoLongWordOfTheQuery(String form) {
        for (String word : new String[] {"x".repeat(20_000), "many words ".repeat(2_000)}) {
            List<String> messages = given().contentType("application/json")
                    .body(Map.of("query", form.formatted(word)))
                    .post("/graphql")
                    .jsonPath()
                    .getList("errors.message");
            assertThat(messages)
                    .isNotEmpty()
                    .allSatisfy(message -> assertThat(message).hasSizeLessThan(1_100));
        }
    }
}
