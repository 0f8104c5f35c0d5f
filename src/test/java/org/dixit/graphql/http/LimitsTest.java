package org.dixit.graphql.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dixit.graphql.plan.PlannedStrategy;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a query may ask for, and how soon one that asks for more is refused.
@QuarkusTest
class LimitsTest {

    private static final Logger LOG = Logger.getLogger(LimitsTest.class);
    private static final int WARM = 60;
    private static final int TIMED = 41;
    private static final long MOST_MILLIS = 20;

    @Inject
    PlannedStrategy strategy;

    @Inject
    Documents documents;

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
    void tooManyAliasesTooDeepFieldsAndFragmentsInACircleCostUnder20MillisecondsOfCpuToRefuse() {
        assertRefused(aliases(1_000), "TOO_COMPLEX");
        assertRefused(nested(200), "TOO_DEEP");
        assertRefused(circle(), "BAD_USER_INPUT");
    }

    @Test
    void fragmentsThatMultiplyAreRefused() {
        assertThat(code(bomb())).isEqualTo("TOO_COMPLEX");
    }

    /// Each time another text, so that none is remembered. The time is the service's own, of the CPU: how busy the
    /// machine is else does not count.
    private void assertRefused(String query, String code) {
        assertThat(code(query)).isEqualTo(code);
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[WARM + TIMED];
        for (int i = 0; i < nanos.length; i++) {
            String text = query + " # " + i;
            long start = clock.getCurrentThreadCpuTime();
            Prepared refused = documents.prepare(text);
            nanos[i] = clock.getCurrentThreadCpuTime() - start;
            assertThat(refused.entry().hasErrors()).isTrue();
        }
        long[] warm = Arrays.copyOfRange(nanos, WARM, nanos.length);
        Arrays.sort(warm);
        LOG.infof(
                "%s: refused in %.1f ms (median), %.1f ms at most", code, warm[TIMED / 2] / 1e6, warm[TIMED - 1] / 1e6);
        assertThat(warm[TIMED / 2] / 1_000_000).isLessThan(MOST_MILLIS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            { __typename }                                                                            | 0
            { articles { totalCount } }                                                               | 20
            { articles(first: 10) { nodes { id statements(last: 5) { edges { node { speaker { id } } } } } } } | 110
            query($n: Int = 7) { articles(first: $n) { nodes { id } } }                               | 7
            { a: articles(first: 3) { nodes { id } } b: articles(first: 4) { nodes { id } } }         | 7
            { ...F } fragment F on Query { articles(first: 3) { nodes { id } } }                      | 3
            """)
    void theCostIsTheNumberOfNodesThatTheAnswerMayHold(String query, long cost) {
        assertThat(answer(query, Map.of()).getLong("extensions.cost")).isEqualTo(cost);
    }

    @Test
    void aVariableSaysHowLargeAPageIs() {
        String query = "query($n: Int = 7) { articles(first: $n) { nodes { id } } }";

        assertThat(answer(query, Map.of("n", 50)).getLong("extensions.cost")).isEqualTo(50);
    }

    @Test
    void anAnswerByPlanHasItsCost() {
        long before = strategy.planned();

        assertThat(answer("{ articles(first: 2) { nodes { id } } }", Map.of()).getLong("extensions.cost"))
                .isEqualTo(2);
        assertThat(strategy.planned()).isEqualTo(before + 1);
    }

    @Test
    void whatMayHoldTooManyNodesIsTooComplex() {
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
