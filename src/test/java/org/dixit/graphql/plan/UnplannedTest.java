package org.dixit.graphql.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dixit.archive.ArticleGenerator;
import org.dixit.archive.sql.Allowance;
import org.dixit.archive.sql.MemoryBudget;
import org.dixit.graphql.plan.QueryWriter.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// With `dixit.graphql.planned=false`, graphql-java executes every query, within the same limits.
@QuarkusTest
@TestProfile(UnplannedTest.Unplanned.class)
class UnplannedTest {

    /// The setting.
    public static class Unplanned implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("dixit.graphql.planned", "false");
        }
    }

    private static final int QUERIES = 150;
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final String MANY_VALUES = "{ statements(first: 100) { nodes { "
            + IntStream.range(0, 190).mapToObj(i -> "a" + i + ": id").collect(Collectors.joining(" ")) + " } } }";

    @Inject
    ArticleGenerator generator;

    @Inject
    GraphQLSchema schema;

    @Inject
    PlannedStrategy strategy;

    @Inject
    MemoryBudget budget;

    @BeforeEach
    void file() {
        generator.clear();
        for (int i = 0; i < 10; i++) {
            generator.file("Article " + i, Instant.parse("2022-03-01T10:00:00Z").plusSeconds(i), 10, 3);
        }
    }

    @AfterEach
    void planNothingAgain() {
        strategy.setPlanning(false);
    }

    @Test
    void everyQueryGoesThePlainWayAndItsAnswerIsThatOfThePlan() {
        List<String> ids = ID.matcher(ask(new Written("""
                        { articles(first: 2) { nodes { id statements(first: 2) { nodes { id speaker { id } } } } } }""", Map.of())))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(ids).hasSizeGreaterThan(4);
        int whole = 0;
        for (int seed = 0; seed < QUERIES; seed++) {
            Written query = new QueryWriter(schema, ids, List.of("nonsense"), 10_000 + seed).write();
            long planned = strategy.planned();
            String plain = ask(query);
            assertThat(strategy.planned()).as(query.query()).isEqualTo(planned);
            strategy.setPlanning(true);
            assertThat(plain).as("%s %s", query.query(), query.variables()).isEqualTo(ask(query));
            strategy.setPlanning(false);
            whole += plain.contains("\"errors\"") ? 0 : 1;
        }
        assertThat(whole).isGreaterThan(QUERIES / 2);
    }

    @Test
    void theValuesOfAnAnswerCountAgainstTheMemoryOfAllOperations() {
        assertThat(ask(new Written(MANY_VALUES, Map.of()))).contains("\"a189\":");
        long most = Runtime.getRuntime().maxMemory() / 4 / 5 * 4;
        try (Allowance one = budget.open();
                Allowance other = budget.open()) {
            assertThat(one.take(most / 2)).isTrue();
            assertThat(other.take(most / 2 - (4 << 20))).isTrue();

            assertThat(ask(new Written(MANY_VALUES, Map.of())))
                    .contains("\"UNAVAILABLE\"")
                    .doesNotContain("\"a0\":");
            assertThat(ask(new Written("{ articles(first: 1) { nodes { title } } }", Map.of())))
                    .doesNotContain("\"errors\"");
        }
        assertThat(budget.used()).isZero();
    }

    @Test
    void theLimitsOfAQueryAreKept() {
        String deep = "{ article(id: \"x\") { " + "statements { nodes { article { ".repeat(12) + "id"
                + " } } }".repeat(12) + " } }";

        assertThat(ask(new Written(deep, Map.of()))).contains("\"TOO_DEEP\"");
    }

    /// The answer without what each request changes: the rate limit, and the numbers of log entries.
    private static String ask(Written query) {
        Map<String, Object> body = new HashMap<>();
        body.put("query", query.query());
        body.put("variables", query.variables());
        return given().contentType("application/json")
                .body(body)
                .post("/graphql")
                .asString()
                .replaceAll("log entry [0-9a-f-]{36}", "log entry")
                .replaceAll(":1\\d{9}\\b", ":0")
                .replaceAll("\"20[^\"]*\\.\\d{9}Z\"", "\"\"");
    }
}
