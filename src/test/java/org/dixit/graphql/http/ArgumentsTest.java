package org.dixit.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dixit.archive.ArticleGenerator;
import org.dixit.graphql.http.ArgumentPositions.ArgumentPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// For every argument of the schema, and every field of input types within one, an error names the field and
/// the value and has its documented code.
@QuarkusTest
class ArgumentsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Names of our classes, those of libraries and of their messages.
    private static final Pattern INSIDES = Pattern.compile(
            "\\b(java|org|com|io|graphql)\\.[a-z]|SRGQL|Value\\{|Exception|\\bAST\\b|ANTLR|'\\w+'|log entry");

    @Inject
    GraphQLSchema schema;

    @Inject
    ArticleGenerator generator;

    private final Map<String, String> required = new HashMap<>(Map.of("direction", "ABOUT", "by", "DAY"));

    @BeforeEach
    void file() throws IOException {
        generator.clear();
        generator.file("First", Instant.parse("2022-02-17T10:00:00Z"), 4, 2);
        JsonNode made = ask("""
                { articles { nodes { id } } actors { nodes { id } } statements { nodes { id } } }""", Map.of()).path("data");
        List<String> actors = made.findPath("actors").findValuesAsText("id");
        String statement =
                quoted(made.findPath("statements").findValuesAsText("id").getFirst());
        required.put(
                "article.id",
                quoted(made.findPath("articles").findValuesAsText("id").getFirst()));
        required.put("actor.id", quoted(actors.getFirst()));
        required.put("statement.id", statement);
        required.put("node.id", statement);
        required.put("nodes.ids", statement);
        required.put(
                "dialogue.actors",
                actors.stream().map(ArgumentsTest::quoted).collect(Collectors.joining(", ", "[", "]")));
        required.put("input", "{}");
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static JsonNode ask(String query, Map<String, Object> variables) throws IOException {
        return JSON.readTree(given().contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .asString());
    }

    /// What is no value of a type, as literals of GraphQL that are JSON, too, but for words.
    private static List<String> noneOf(ArgumentPosition slot) {
        if (slot.type() instanceof GraphQLEnumType) {
            return List.of("7", "true", "\"SHOUT\"");
        }
        return switch (slot.type().getName()) {
            case "Int" -> List.of("4294967297", "1.5", "\"3\"", "true");
            case "Float" -> List.of("\"0.5\"", "true", "\"NaN\"");
            case "Boolean" -> List.of("1", "\"true\"");
            case "String" -> List.of("5", "true");
            case "ID" -> List.of("1.5", "true");
            case "DateTime" -> List.of("\"yesterday\"", "5", "\"2022-02-30\"");
            default ->
                throw new IllegalStateException(
                        "nothing is known of " + slot.type().getName());
        };
    }

    @Test
    void whatIsNoValueOfItsTypeIsRefusedWithItsPlaceAndItself() throws IOException {
        List<ArgumentPosition> slots = ArgumentPositions.of(schema, required);
        assertThat(slots).hasSizeGreaterThan(500);
        int turn = 0;
        for (ArgumentPosition slot : slots) {
            List<String> bad = noneOf(slot);
            String value = bad.get(turn++ % bad.size());
            refused(slot, slot.place(), value, ask(slot.ask(value), Map.of()));
            // graphql-java accepts any value of a variable as an ID, including one that is not an id of this API
            if (!slot.owner().startsWith("Subscription")
                    && !slot.type().getName().equals("ID")) {
                Object json = JSON.readValue(value, Object.class);
                String place = slot.path().size() == 1 ? "$v" : slot.place().replaceFirst("^\\w+", "\\$v");
                refused(slot, place, value, ask(slot.askByVariable(), Map.of("v", slot.variable(json))));
            }
        }
    }

    private static void refused(ArgumentPosition slot, String place, String value, JsonNode answer) {
        JsonNode error = answer.at("/errors/0");
        assertThat(error.at("/extensions/code").asText())
                .as(slot + " " + answer)
                .isEqualTo("BAD_USER_INPUT");
        assertThat(error.path("message").asText())
                .as(slot.toString())
                .startsWith(place + ": must be ")
                .endsWith(", not " + value)
                .doesNotContainPattern(INSIDES);
        assertThat(answer.path("data").isMissingNode()).as("nothing is run").isTrue();
        assertThat(answer.path("errors")).hasSize(1);
    }

    /// A value of the type that the field cannot use, and the code of it.
    private record Unusable(String value, String code) {
        static Unusable of(String value) {
            return new Unusable(value, "BAD_USER_INPUT");
        }
    }

    private static Unusable unusable(ArgumentPosition slot) {
        return switch (slot.type().getName()) {
            case "Int" -> Unusable.of("-1");
            case "Float" -> Unusable.of("7.5");
            case "ID" -> Unusable.of("\"nonsense\"");
            case "DateTime" -> Unusable.of("\"+12022-02-17T10:00:00Z\"");
            case "String" ->
                switch (slot.name()) {
                    case "after", "before" -> new Unusable("\"nonsense\"", "BAD_CURSOR");
                    case "language" -> Unusable.of("\"no language\"");
                    default -> Unusable.of("\"nul\\u0000\"");
                };
            default -> new Unusable("", ""); // every word of an enum and every truth can be used
        };
    }

    @Test
    void aValueThatAFieldCannotUseIsRefusedWithItsPlaceAndItself() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        for (ArgumentPosition slot : ArgumentPositions.of(schema, required)) {
            Unusable bad = unusable(slot);
            if (slot.owner().equals("Query.nodes")) {
                continue; // answers null in place of what is no id
            }
            if (bad.value.isEmpty() || !slot.query().startsWith("{")) {
                continue;
            }
            String[] more = slot.name().equals("before") ? new String[] {"last: 1"} : new String[0];
            JsonNode answer = ask(slot.ask(bad.value, more), Map.of());
            String message = answer.at("/errors/0/message").asText();
            boolean shown =
                    slot.type().getName().equals("String") && !slot.name().equals("language")
                            || message.contains(JSON.readTree(bad.value).asText());
            boolean well =
                    bad.code.equals(answer.at("/errors/0/extensions/code").asText())
                            && message.startsWith(slot.place() + ": ")
                            && shown
                            && !INSIDES.matcher(message).find();
            if (!well) {
                wrong.put(slot.toString(), slot.ask(bad.value, more) + " -> " + answer);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void anIdOfAnotherTypeIsRefusedWithBothTypes() throws IOException {
        for (ArgumentPosition slot : ArgumentPositions.of(schema, required)) {
            boolean any = slot.owner().equals("Query.node") || slot.owner().equals("Query.nodes");
            if (slot.type().getName().equals("ID") && !any && slot.query().startsWith("{")) {
                String article =
                        slot.owner().equals("Query.article") || slot.name().equals("article")
                                ? required.get("actor.id")
                                : required.get("article.id");
                assertThat(ask(slot.ask(article == null ? "" : article), Map.of())
                                .at("/errors/0/message")
                                .asText())
                        .as(slot.toString())
                        .startsWith(slot.place() + ": " + article + " is the id of an A")
                        .contains(", not of a");
            }
        }
    }

    @Test
    void whatIsMissingOrNullOrUnknownIsToldWithItsPlace() throws IOException {
        Map<String, String> messages = new HashMap<>();
        for (String query : List.of(
                "{ actor { id } }",
                "{ actor(id: null) { id } }",
                "query($v: ID!) { actor(id: $v) { id } }",
                "{ nodes(ids: [null]) { id } }",
                "{ statements(filter: {not: {speaking: true}}) { totalCount } }",
                "{ statements(filter: [7]) { totalCount } }",
                "mutation { ingestArticle(input: {}) { outcome } }",
                "{ __typename @skip(if: 5) }",
                "query($n: Int = \"x\") { statements(first: $n) { totalCount } }")) {
            JsonNode answer = ask(query, Map.of());
            assertThat(answer.path("errors")).as(answer.toString()).hasSize(1);
            assertThat(answer.at("/errors/0/locations")).isNotEmpty();
            messages.put(query, answer.at("/errors/0/message").asText());
        }
        assertThat(messages.values())
                .containsExactlyInAnyOrder(
                        "id: must be given",
                        "id: must not be null",
                        "$v: must not be null",
                        "ids[0]: must not be null",
                        "filter.not.speaking: StatementFilter has no such field",
                        "filter: must be an object, StatementFilter, not [7]",
                        "input.text: must be given",
                        "if: must be true or false, not 5",
                        "$n: must be a whole number of 32 bits, not \"x\"");
    }

    @Test
    void numbersAreReadAsGraphQLHasThem() throws IOException {
        String query =
                "query($n: Int, $c: Float) { statements(first: $n, filter: {confidenceAtLeast: $c}) { nodes { id } } }";
        assertThat(ask(query, Map.of("n", 3.0, "c", 0)).at("/data/statements/nodes"))
                .hasSize(3);
        assertThat(ask("{ node(id: 5) { id } }", Map.of())
                        .at("/errors/0/message")
                        .asText())
                .as("a whole number may stand for an ID")
                .isEqualTo("id: \"5\" is not an id of this API");
        assertThat(ask("{ statements(filter: {confidenceAtLeast: 1e400}) { totalCount } }", Map.of())
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("filter.confidenceAtLeast: must be a number, not 1E+400");
        assertThat(ask(query, Map.of("c", new BigDecimal("1e400")))
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("BAD_USER_INPUT");
    }
}
