package org.dixit.graphql.protocol;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dixit.graphql.plan.PlannedStrategy;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The limits of queries, and the time needed to refuse those that exceed them.
@QuarkusTest
class LimitsTest {

    private static final Logger LOG = Logger.getLogger(LimitsTest.class);
    private static final int WARM = 60;
    private static final int TIMED = 100;
    private static final int BATCH = 20;
    private static final double MAX_MILLIS = 20;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Inject
    PlannedStrategy strategy;

    private static JsonPath answer(String query, Map<String, ?> variables) {
        return given().contentType("application/json")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .jsonPath();
    }

    private static String code(String query) {
        return answer(query, Map.of()).getString("errors[0].extensions.code");
    }

    private static String aliases(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "a" + i + ": __typename")
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private static String nested(int levels) {
        return "{ a ".repeat(levels) + "}".repeat(levels);
    }

    private static String circle() {
        return "{ ...A } fragment A on Query { ...B } fragment B on Query { articles { totalCount } ...A }";
    }

    /// Fragments that would be some hundred thousand fields if they were written out.
    private static String bomb() {
        String fragments = IntStream.range(0, 18)
                .mapToObj(i -> "fragment F" + i + " on Statement { x: reportedBy { ...F" + (i + 1)
                        + " } y: reportedBy { ...F" + (i + 1) + " } }")
                .collect(Collectors.joining(" "));
        return "{ statements(first: 100) { nodes { ...F0 } } } " + fragments + " fragment F18 on Statement { id }";
    }

    @Test
    void tooManyAliasesTooDeepFieldsAndFragmentsInACircleCostUnder20MillisecondsOfCpuToRefuse() throws Exception {
        assertRefused(aliases(1_000), "TOO_COMPLEX");
        assertRefused(nested(200), "TOO_DEEP");
        assertRefused(circle(), "BAD_USER_INPUT");
    }

    @Test
    void fragmentsThatMultiplyAreRefused() {
        assertThat(code(bomb())).isEqualTo("TOO_COMPLEX");
    }

    /// Over HTTP to a warm server, each time another text, so that none is remembered. The time is that of all CPUs
    /// for server and client together, of the best of some batches: how busy the machine is else does not count.
    private static void assertRefused(String query, String code) throws IOException, InterruptedException {
        assertThat(code(query)).isEqualTo(code);
        for (int i = 0; i < WARM; i++) {
            refusedIn(query + " # " + i, code);
        }
        long[] nanos = new long[TIMED];
        double cpu = Double.MAX_VALUE;
        for (int from = 0; from < TIMED; from += BATCH) {
            long start = PROCESS.getProcessCpuTime();
            for (int i = from; i < from + BATCH; i++) {
                nanos[i] = refusedIn(query + " # " + (WARM + i), code);
            }
            cpu = Math.min(cpu, (PROCESS.getProcessCpuTime() - start) / 1e6 / BATCH);
        }
        Arrays.sort(nanos);
        LOG.infof("%s: refused in %.1f ms (median), %.1f ms of CPU", code, nanos[TIMED / 2] / 1e6, cpu);
        assertThat(cpu).isLessThan(MAX_MILLIS);
    }

    private static long refusedIn(String query, String code) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"" + query + "\"}"))
                .build();
        long start = System.nanoTime();
        String answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
        long nanos = System.nanoTime() - start;
        assertThat(answer).contains("\"code\":\"" + code + "\"");
        return nanos;
    }

    /// 95 texts of an article, 100 times for each of 99 statements: 2.7 KB that ended the process.
    private static String textAliases() {
        return "{ statements(first: 99) { nodes { " + times(100, "r", "article { ...T }")
                + " } } } fragment T on Article { " + times(95, "t", "text") + " }";
    }

    private static String times(int number, String alias, String field) {
        return IntStream.range(0, number)
                .mapToObj(i -> alias + i + ": " + field)
                .collect(Collectors.joining(" "));
    }

    @Test
    void textsCountByTheirUsualSize() {
        JsonPath answer = answer(textAliases(), Map.of());

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("TOO_COMPLEX");
        assertThat(answer.getString("errors[0].message")).contains("costs 94").contains("fewer texts");
        // in an URL, as an image of any page can ask for it
        assertThat(given().queryParam(
                                "query",
                                "{ statements(first: 99) { nodes { " + times(40, "r", "article { ...T }")
                                        + " } } } fragment T on Article { " + times(90, "t", "text") + " }")
                        .get("/graphql")
                        .jsonPath()
                        .getString("errors[0].extensions.code"))
                .isEqualTo("TOO_COMPLEX");
    }

    @Test
    void thePointsOfSeriesCount() {
        String series =
                "statementSeries(by: DAY, groupBy: SPEAKER, first: 20, filter: {since: \"2023-04-01T00:00:00Z\","
                        + " until: \"2025-12-01T00:00:00Z\"}) { count points { start count } }";

        assertThat(code("{ " + times(199, "a", series) + " }")).isEqualTo("TOO_COMPLEX");
        assertThat(answer("{ " + series + " }", Map.of()).getLong("extensions.cost"))
                .isBetween(20L + 20 * 975, 20L + 20 * 1_000 + 500);
    }

    @Test
    void pointsAreCountedByThePeriodInVariables() {
        String query = "query($by: SeriesStep!, $filter: StatementFilter) {"
                + " statementSeries(by: $by, first: 1, filter: $filter) { ...P } }"
                + " fragment P on StatementSeries { points { count } }";
        Map<String, ?> filter = Map.of("since", "2023-01-01T00:00:00Z", "until", "2023-01-31T00:00:00Z");

        assertThat(answer(query, Map.of("by", "DAY", "filter", filter)).getLong("extensions.cost"))
                .isEqualTo(1 + 32);
        assertThat(answer(query, Map.of("by", "MONTH", "filter", filter)).getLong("extensions.cost"))
                .isEqualTo(1 + 2);
        assertThat(answer(query, Map.of("by", "DAY")).getLong("extensions.cost"))
                .as("with 10 KB of numbers")
                .isEqualTo(1 + 1_000 + 10);
    }

    @Test
    void twoTypesAreAnsweredInOneQuery() {
        JsonPath answer = answer(
                "{ a: __type(name: \"StatementSeries\") { fields { name } } b: __type(name: \"Actor\") { fields { name } } }",
                Map.of());

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.a.fields.name")).contains("points");
        assertThat(answer.getList("data.b.fields.name")).contains("names");
    }

    /// From the fields of a type to theirs, through `Type!` and `[Type!]!`, and so on.
    private static String round(int more) {
        String inner = more == 0 ? "name" : round(more - 1);
        return "fields { type { ofType { " + inner + " x" + more + ": ofType { ofType { " + inner + " } } } } }";
    }

    @Test
    void circularIntrospectionIsRefused() {
        String round = round(4);

        assertThat(code("{ __schema { types { " + round + " } } }")).isEqualTo("TOO_COMPLEX");
        assertThat(code("{ " + times(190, "a", "__schema { types { fields { name } } }") + " }"))
                .as("many that are small")
                .isEqualTo("TOO_COMPLEX");
    }

    @Test
    void fragmentsThatMultiplyFieldsWithoutNodesAreRefused() {
        String fragments = IntStream.range(0, 14)
                .mapToObj(i -> "fragment F" + i + " on Statement { x: reportedBy { ...F" + (i + 1)
                        + " } y: reportedBy { ...F" + (i + 1) + " } }")
                .collect(Collectors.joining(" "));

        assertThat(code("{ statements(first: 1) { nodes { ...F0 } } } " + fragments
                        + " fragment F14 on Statement { id }"))
                .isEqualTo("TOO_COMPLEX");
    }

    @Test
    void aBodyOfManySmallValuesIsTooLarge() {
        given().contentType("application/json")
                .body("{\"query\": \"{ __typename }\", \"variables\": {\"a\": [" + "{},".repeat(200_000) + "{}]}}")
                .post("/graphql")
                .then()
                .statusCode(413)
                .body("errors[0].extensions.code", org.hamcrest.Matchers.equalTo("TOO_LARGE"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { __typename }                                                                            | 0
            { articles { totalCount } }                                                               | 20
            { articles(first: 10) { nodes { id statements(last: 5) { edges { node { speaker { id } } } } } } } | 110
            query($n: Int = 7) { articles(first: $n) { nodes { id } } }                               | 7
            { a: articles(first: 3) { nodes { id } } b: articles(first: 4) { nodes { id } } }         | 7
            { topSpeakers { count } statementSeries(by: YEAR) { count } }                              | 20
            { topSpeakers(first: 3) { count } }                                                       | 3
            { articles(first: 50) { nodes { text } } }                                                | 550
            { statements(first: 100) { nodes { context(size: 1000) { text } } } }                     | 310
            { statements(first: 100) { nodes { content { prefix(length: 500) } } } }                  | 202
            { ...F } fragment F on Query { articles(first: 3) { nodes { id } } }                      | 3
            """)
    void theCostIsTheMaximumNumberOfNodes(String query, long cost) {
        assertThat(answer(query, Map.of()).getLong("extensions.cost")).isEqualTo(cost);
    }

    @Test
    void theCostDependsOnVariables() {
        String query = "query($n: Int = 7) { articles(first: $n) { nodes { id } } }";

        assertThat(answer(query, Map.of("n", 50)).getLong("extensions.cost")).isEqualTo(50);
    }

    @Test
    void aPlannedAnswerHasItsCost() {
        long before = strategy.planned();

        assertThat(answer("{ articles(first: 2) { nodes { id } } }", Map.of()).getLong("extensions.cost"))
                .isEqualTo(2);
        assertThat(strategy.planned()).isEqualTo(before + 1);
    }

    @Test
    void aQueryOfTooManyNodesIsTooComplex() {
        assertThat(code("{ articles(first: 100) { nodes { statements(first: 100) { nodes { article {"
                        + " statements(first: 100) { nodes { id } } } } } } } }"))
                .isEqualTo("TOO_COMPLEX");
    }

    @Test
    void aQueryOfTooManyTokensIsTooLarge() {
        assertThat(code("{ " + "__typename ".repeat(10_001) + "}")).isEqualTo("TOO_LARGE");
    }

    @Test
    void introspectionIsWithinTheLimits() {
        JsonPath answer = answer(IntrospectionQuery.INTROSPECTION_QUERY, Map.of());

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.__schema.types")).isNotEmpty();
    }
}
