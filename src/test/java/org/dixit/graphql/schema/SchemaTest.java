package org.dixit.graphql.schema;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dixit.graphql.Client;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.MentionKind;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementKind;
import org.junit.jupiter.api.Test;

/// The schema as clients get it.
@QuarkusTest
class SchemaTest {

    @Test
    void theSchemaIsServedAsText() {
        assertThat(given().get("/graphql/schema.graphql")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains(
                        "type Statement implements Node",
                        "interface Node",
                        "scalar DateTime @specifiedBy(url : \"https://www.rfc-editor.org/rfc/rfc3339\")",
                        "scalar Date @specifiedBy(",
                        "scalar Url @specifiedBy(",
                        "ids: [ID!]!",
                        "): [Node]\n")
                .doesNotContain("ISO-8601", "BigInteger", "BigDecimal", "Connection_", "Siblings", "siblings", "row:");
    }

    @Test
    void rootFieldsAreNullable() {
        JsonPath schema = Client.data(
                "{ __schema { queryType { fields { name type { kind } } } mutationType { fields { name type { kind } } } } }");
        for (String root : List.of("queryType", "mutationType")) {
            assertThat(schema.getList("__schema." + root + ".fields.type.kind", String.class))
                    .hasSizeGreaterThan(2)
                    .doesNotContain("NON_NULL");
        }
    }

    @Test
    void theSchemaEndpointIsReadOnly() {
        given().head("/graphql/schema.graphql")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/plain; charset=utf-8");
        given().post("/graphql/schema.graphql").then().statusCode(405).header("Allow", "GET, HEAD");
    }

    @Test
    void everythingInTheSchemaIsDescribed() {
        JsonPath schema = Client.data("""
                { __schema { types { name kind description
                    fields(includeDeprecated: true) { name description args { name description } }
                    inputFields { name description }
                    enumValues(includeDeprecated: true) { name description } } } }""");
        List<String> missing = new ArrayList<>();
        for (Map<String, Object> type : schema.<Map<String, Object>>getList("__schema.types")) {
            String name = String.valueOf(type.get("name"));
            if (!name.startsWith("__")) {
                check(type, "", missing);
                for (Map<String, Object> field : parts(type, "fields")) {
                    check(field, name + ".", missing);
                    parts(field, "args").forEach(arg -> check(arg, name + "." + field.get("name") + ".", missing));
                }
                parts(type, "inputFields").forEach(field -> check(field, name + ".", missing));
                parts(type, "enumValues").forEach(value -> check(value, name + ".", missing));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void introspectionOffersTheDirectivesThatAreSupportedAndDescribesTheSchema() {
        JsonPath schema = Client.data("{ __schema { description directives { name } } }");
        assertThat(schema.getList("__schema.directives.name", String.class))
                .containsExactlyInAnyOrder("include", "skip", "deprecated", "specifiedBy", "oneOf");
        assertThat(schema.getString("__schema.description")).startsWith("Who said what in news articles");
    }

    @Test
    void anUnsupportedDirectiveIsRefused() {
        for (String directive : List.of("defer", "stream", "experimental_disableErrorPropagation")) {
            String query = directive.startsWith("exp")
                    ? "query @" + directive + " { articles { totalCount } }"
                    : "{ ... @" + directive + " { articles { totalCount } } }";
            JsonPath error = Client.error(query);
            assertThat(error.getString("message")).contains("Unknown directive '" + directive + "'");
            assertThat(error.getString("extensions.code")).isEqualTo("BAD_USER_INPUT");
        }
    }

    private static void check(Map<String, Object> described, String prefix, List<String> missing) {
        if (!(described.get("description") instanceof String text) || text.isBlank()) {
            missing.add(prefix + described.get("name"));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> parts(Map<String, Object> whole, String kind) {
        return whole.get(kind) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    @Test
    void theSchemaHasTheVocabularyOfTheExtractor() {
        assertSame(ActorKind.values(), ActorKind.values());
        assertSame(StatementKind.values(), StatementKind.values());
        assertSame(SpeechAct.values(), SpeechAct.values());
        assertSame(Polarity.values(), Polarity.values());
        assertSame(Certainty.values(), Certainty.values());
        assertSame(MentionKind.values(), MentionKind.values());
    }

    private static void assertSame(Enum<?>[] ours, Enum<?>[] theirs) {
        assertThat(Arrays.stream(ours).map(Enum::name))
                .containsExactlyElementsOf(Arrays.stream(theirs).map(Enum::name).toList());
    }
}
