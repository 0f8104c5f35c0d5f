package org.dixit.graphql.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dixit.archive.ArticleFixture;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.TestStatement;
import org.dixit.graphql.http.ArgumentPositions;
import org.dixit.graphql.http.ArgumentPositions.ArgumentPosition;
import org.dixit.graphql.plan.QueryWriter.Written;
import org.dixit.vocabulary.SpeechAct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Planned execution and graphql-java give the same answers.
@QuarkusTest
class PlannedTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int QUERIES = 500;
    private static final Pattern LOG_ENTRY = Pattern.compile("log entry [0-9a-f-]{36}");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final int ATTEMPTS = 16;
    private static final Pattern ONE =
            Pattern.compile("^\\{ (article|actor|statement)\\(id: \"[^\"]*\"\\) (\\{.*)}$", Pattern.DOTALL);
    private static final Pattern CURSOR = Pattern.compile("\"cursor\":\"([^\"]+)\"");

    @Inject
    ArticleGenerator generator;

    @Inject
    GraphQLSchema schema;

    @Inject
    PlannedStrategy strategy;

    @Inject
    ArticleFixture fixture;

    private final Map<String, String> required = new HashMap<>(Map.of("direction", "ABOUT", "by", "DAY"));

    @BeforeEach
    void file() {
        generator.clear();
        ArticleGenerator.Filed first = generator.file("First", Instant.parse("2022-02-17T10:00:00Z"), 4, 2);
        first = generator.file("First", Instant.parse("2022-02-18T10:00:00Z"), 5, 3, first.article());
        generator.give(first, "Ben", "mayor");
        generator.correct(first, "The first");
        for (int i = 0; i < 4; i++) {
            generator.file("More " + i, Instant.parse("2022-03-01T10:00:00Z").plusSeconds(i), 6, 3);
        }
        generator.leaveOpen(2);
        fixture.file(
                "Last",
                "The Test",
                "en",
                "2022-03-03T10:00:00Z",
                TestStatement.by("Ben", "Cid met Dee")
                        .with("Eve")
                        .to("Cid")
                        .about("Dee")
                        .act(SpeechAct.DECLINE),
                TestStatement.by("Cid", "Dee met Ben").to("Ben").about("Ben"));
    }

    @AfterEach
    void planAgain() {
        strategy.setPlanning(true);
    }

    @Test
    void plannedAnswersEqualThoseOfGraphqlJava() {
        String all = ask(new Written("""
                { articles { edges { cursor node { id revision { id } mentions(first: 2) { edges { cursor node { id } } }
                    actors { edges { cursor node { id } } } statements { edges { cursor node { id } } } } } } }""", Map.of()));
        List<String> ids = new ArrayList<>(found(ID, all));
        ids.add("nonsense");
        List<String> cursors = new ArrayList<>(found(CURSOR, all));
        cursors.add("nonsense");

        int withErrors = 0;
        int deep = 0;
        for (int seed = 0; seed < QUERIES; seed++) {
            long before = strategy.planned();
            String byPlan = bothWays(new QueryWriter(schema, ids, cursors, seed).write());
            boolean ran = strategy.planned() > before;
            withErrors += byPlan.contains("\"errors\"") ? 1 : 0;
            deep += ran && byPlan.length() > 500 ? 1 : 0;
        }
        assertThat(withErrors).isBetween(QUERIES / 50, QUERIES / 2);
        assertThat(deep).isGreaterThan(QUERIES / 10);
    }

    /// An answer but for what is left of the rate limit and when it is reset, which each query changes: numbers just
    /// below 2,000,000,000 and times in nanoseconds, of which the archive has none.
    private static String settled(String answer) {
        return answer.replaceAll(":1\\d{9}\\b", ":0").replaceAll("\"20[^\"]*\\.\\d{9}Z\"", "\"\"");
    }

    private String bothWays(Written query) {
        long planned = strategy.planned();
        long plain = strategy.plain();
        String byPlan = ask(query);
        boolean ran = strategy.planned() == planned + 1;
        strategy.setPlanning(false);
        String byGraphqlJava = ask(query);
        strategy.setPlanning(true);
        assertThat(settled(byPlan))
                .as("%s %s", query.query(), query.variables())
                .isEqualTo(settled(byGraphqlJava));
        // what is refused before it runs goes neither way
        assertThat(ran).as(query.query()).isEqualTo(strategy.plain() == plain + 1);
        return byPlan;
    }

    @Test
    void everyPartOfTheSchemaIsComparedBothWays() throws IOException {
        JsonNode made = JSON.readTree(ask(new Written("""
                { actors(filter: {name: "ben"}) { nodes { id } } cid: actors(filter: {name: "cid"}) { nodes { id } }
                  articles(last: 1) { nodes { id } } statements(first: 1) { nodes { id } } }""", Map.of()))).path("data");
        String actor = made.at("/actors/nodes/0/id").asText();
        String article = made.at("/articles/nodes/0/id").asText();
        String statement = made.at("/statements/nodes/0/id").asText();
        required.putAll(Map.of(
                "actor.id",
                quoted(actor),
                "article.id",
                quoted(article),
                "statement.id",
                quoted(statement),
                "node.id",
                quoted(statement),
                "nodes.ids",
                quoted(statement),
                "input",
                "{}",
                "dialogue.actors",
                "[" + quoted(actor) + ", " + quoted(made.at("/cid/nodes/0/id").asText()) + "]"));
        List<String> ids =
                List.of(actor, article, statement, made.at("/cid/nodes/0/id").asText());
        SchemaCoverage used = new SchemaCoverage(schema);
        List<String> refused = new ArrayList<>();
        List<String> fields = new ArrayList<>(ArgumentPositions.fields(schema, required));
        fields.add("{ actors(filter: {name: \"ben\"}) { edges { match { name similarity } } } }");
        fields.add("{ article(id: %s) { mentions(filter: {not: {kind: [PRONOUN]}}) { nodes { id } } } }"
                .formatted(quoted(article)));
        for (String field : fields) {
            used.add(
                    field,
                    Map.of(),
                    JSON.readTree(bothWays(new Written(field, Map.of()))).path("data"));
        }
        Set<String> enums = new HashSet<>();
        int turn = 0;
        for (ArgumentPosition slot : ArgumentPositions.of(schema, required)) {
            if (!slot.query().startsWith("{")) {
                continue; // mutations and the subscription are not planned
            }
            List<?> values = values(slot, ids);
            boolean each = slot.name().equals("orderBy")
                    || (slot.type() instanceof GraphQLEnumType words && enums.add(words.getName()));
            for (Object value : each ? values : List.of(values.get(turn % values.size()))) {
                answered(slot, value, ids, used, turn++)
                        .ifPresent(error -> refused.add(slot + " with " + value + ": " + error));
            }
        }
        assertThat(refused).isEmpty();
        assertThat(used.missing()).isEmpty();
    }

    /// Asks with a value in a place, and with anything below, until there are no errors; else gives the last ones.
    private Optional<String> answered(
            ArgumentPosition slot, Object value, List<String> ids, SchemaCoverage used, int turn) throws IOException {
        String errors = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Written query = new QueryWriter(schema, ids, List.of("nonsense"), (long) turn * ATTEMPTS + attempt)
                    .at(slot, value, beside(slot, value));
            JsonNode answer = JSON.readTree(bothWays(query));
            if (!answer.has("errors")) {
                used.add(query.query(), query.variables(), answer.path("data"));
                return Optional.empty();
            }
            errors = query.query() + answer.path("errors");
        }
        return Optional.of(errors);
    }

    private static String[] beside(ArgumentPosition slot, Object value) {
        if (slot.name().equals("before")) {
            return new String[] {"last: 2"};
        }
        if (value.equals("RELEVANCE")) {
            boolean actors = slot.type().getName().equals("ActorOrder");
            return new String[] {actors ? "filter: {name: \"e\"}" : "filter: {text: \"met\"}"};
        }
        return new String[0];
    }

    /// Values that a place takes.
    private static List<?> values(ArgumentPosition slot, List<String> ids) {
        return switch (slot.type()) {
            case GraphQLEnumType words ->
                words.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .filter(word -> fits(slot, word))
                        .toList();
            default ->
                switch (slot.type().getName()) {
                    case "Int" -> List.of(1, 2, 7);
                    case "Float" -> List.of(0, 0.5, 1.0);
                    case "Boolean" -> List.of(true, false);
                    case "DateTime" ->
                        List.of(slot.name().equals("since") ? "2022-02-18T00:00:00Z" : "2022-03-03T12:00:00+02:00");
                    case "ID" ->
                        slot.owner().equals("Query.dialogue") && slot.name().equals("actors")
                                ? List.of(List.of(ids.getFirst(), ids.getLast()))
                                : List.of(idFor(slot, ids));
                    default ->
                        switch (slot.name()) {
                            case "after", "before" -> List.of(cursor(slot));
                            case "language" -> List.of("en", "*", "fr");
                            case "publisher" -> List.of("The Daily Test");
                            case "author" -> List.of("a. writer");
                            case "url" -> List.of("https://daily.example/first");
                            default -> List.of("met", "e", "\"Cid met\" or Dee");
                        };
                };
        };
    }

    /// Whether a list has an order: only a text's has positions, and only what is searched for has relevance.
    private static boolean fits(ArgumentPosition slot, String word) {
        boolean whole = Set.of(
                        "Query.statements",
                        "Query.actors",
                        "Actor.statements",
                        "Actor.addressed",
                        "Actor.mentionedIn",
                        "Tie.statements")
                .contains(slot.owner());
        return !slot.name().equals("orderBy")
                || !(word.equals("POSITION") && whole
                        || word.equals("RELEVANCE") && slot.owner().equals("Tie.statements"));
    }

    private static String idFor(ArgumentPosition slot, List<String> ids) {
        return switch (slot.name()) {
            case "article" -> ids.get(1);
            case "speaker", "addressee", "mentions", "actor", "actors" -> ids.getFirst();
            default ->
                switch (slot.owner()) {
                    case "Query.article" -> ids.get(1);
                    case "Query.actor" -> ids.getFirst();
                    default -> ids.get(2);
                };
        };
    }

    /// A cursor of such a list, of whichever article, actor or statement has one.
    private static String cursor(ArgumentPosition slot) {
        String ofOne = slot.askBy("first: 1").replace("{ __typename }", "{ edges { cursor } }");
        String ofAny = ONE.matcher(ofOne).replaceFirst("{ $1s(first: 100) { nodes $2 } }");
        Matcher cursor = CURSOR.matcher(ask(new Written(ofAny, Map.of())));
        assertThat(cursor.find()).as("%s by %s", slot, ofAny).isTrue();
        return cursor.group(1);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    @Test
    void introspectionIsNotPlannedAndIsCounted() {
        long planned = strategy.planned();
        long plain = strategy.plain();
        ask(new Written("{ __schema { queryType { name } } articles { nodes { id } } }", Map.of()));
        assertThat(strategy.planned()).isEqualTo(planned);
        assertThat(strategy.plain()).isEqualTo(plain + 1);
    }

    private static String ask(Written query) {
        Map<String, Object> body = new HashMap<>();
        body.put("query", query.query());
        body.put("variables", query.variables());
        String answer = given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .asString();
        return LOG_ENTRY.matcher(answer).replaceAll("log entry");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }
}
