package org.dixit.graphql.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dixit.archive.Newsroom;
import org.dixit.graphql.plan.QueryWriter.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Queries are answered alike by plan and by graphql-java.
@QuarkusTest
class PlannedTest {

    private static final int QUERIES = 500;
    private static final Pattern LOG_ENTRY = Pattern.compile("log entry [0-9a-f-]{36}");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern CURSOR = Pattern.compile("\"cursor\":\"([^\"]+)\"");

    @Inject
    Newsroom newsroom;

    @Inject
    GraphQLSchema schema;

    @Inject
    PlannedStrategy strategy;

    @BeforeEach
    void file() {
        newsroom.clear();
        Newsroom.Filed first = newsroom.file("First", Instant.parse("2022-02-17T10:00:00Z"), 4, 2);
        newsroom.file("First", Instant.parse("2022-02-18T10:00:00Z"), 5, 3, first.article());
        for (int i = 0; i < 4; i++) {
            newsroom.file("More " + i, Instant.parse("2022-03-01T10:00:00Z").plusSeconds(i), 6, 3);
        }
        newsroom.leaveOpen(2);
    }

    @AfterEach
    void planAgain() {
        strategy.plan(true);
    }

    @Test
    void anyQueryHasTheSameAnswerByPlanAsByGraphqlJava() {
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
            Written query = new QueryWriter(schema, ids, cursors, seed).write();
            long planned = strategy.planned();
            long plain = strategy.plain();
            String byPlan = ask(query);
            boolean ran = strategy.planned() == planned + 1;
            strategy.plan(false);
            String byGraphqlJava = ask(query);
            strategy.plan(true);
            assertThat(byPlan)
                    .as("seed %d: %s %s", seed, query.query(), query.variables())
                    .isEqualTo(byGraphqlJava);
            // what is refused before it runs goes neither way
            assertThat(ran).as(query.query()).isEqualTo(strategy.plain() == plain + 1);
            withErrors += byPlan.contains("\"errors\"") ? 1 : 0;
            deep += ran && byPlan.length() > 500 ? 1 : 0;
        }
        assertThat(withErrors).isBetween(QUERIES / 50, QUERIES / 2);
        assertThat(deep).isGreaterThan(QUERIES / 10);
    }

    @Test
    void introspectionGoesThePlainWayAndIsCounted() {
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
