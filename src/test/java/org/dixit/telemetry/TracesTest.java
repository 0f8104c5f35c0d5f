package org.dixit.telemetry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A service with traces enabled.
@QuarkusTest
@TestProfile(TracesTest.Traced.class)
class TracesTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SENDER = "00f067aa0ba902b7";

    /// Traces are on, and soon told.
    public static class Traced implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.sdk.disabled", "false", "quarkus.otel.bsp.schedule.delay", "100ms");
        }
    }

    /// Keeps the spans that end.
    @ApplicationScoped
    static class Spans implements SpanExporter {

        private final List<SpanData> ended = new CopyOnWriteArrayList<>();

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            ended.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }

        /// The spans of a trace by their names, waited for until there are `number`.
        Map<String, SpanData> of(String trace, int number) throws InterruptedException {
            for (int i = 0; i < 300 && count(trace) < number; i++) {
                Thread.sleep(100);
            }
            Map<String, SpanData> found = ended.stream()
                    .filter(span -> span.getTraceId().equals(trace))
                    .collect(Collectors.toMap(SpanData::getName, Function.identity()));
            assertThat(found).hasSize(number);
            return found;
        }

        private long count(String trace) {
            return ended.stream()
                    .filter(span -> span.getTraceId().equals(trace))
                    .count();
        }
    }

    @Inject
    Spans spans;

    private static void ask(String trace, String query, Map<String, ?> variables) {
        given().contentType("application/json")
                .header("traceparent", "00-" + trace + "-" + SENDER + "-01")
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    @Test
    void anIngestIsASpanOfTheClientsTraceWithAChildForEachStage() throws InterruptedException {
        ask(
                TRACE,
                "mutation Take($t: String!) { ingestArticle(input: {text: $t}) { outcome } }",
                Map.of("t", "Mayor Ana Ruiz said the bridge " + UUID.randomUUID() + " would open in May."));

        Map<String, SpanData> ended = spans.of(TRACE, 5);
        assertThat(ended).containsOnlyKeys("mutation Take", "ingest", "look up", "extract", "file");
        ended.forEach((name, span) -> assertThat(span.getParentSpanId())
                .as(name)
                .isEqualTo(
                        switch (name) {
                            case "mutation Take" -> SENDER;
                            case "ingest" -> id(ended, "mutation Take");
                            default -> id(ended, "ingest");
                        }));
        assertThat(ended.values())
                .filteredOn(span -> span.getKind() == SpanKind.SERVER)
                .singleElement()
                .extracting(SpanData::getName)
                .isEqualTo("mutation Take");
    }

    private static String id(Map<String, SpanData> ended, String name) {
        return Objects.requireNonNull(ended.get(name)).getSpanId();
    }

    @Test
    void aRefusedRequestIsASpanWithItsCodeAndNoErrorStatus() throws InterruptedException {
        String trace = TRACE.replace('4', '5');
        ask(trace, "{ nothing }", Map.of());

        assertThat(spans.of(trace, 1).values()).singleElement().satisfies(request -> {
            assertThat(request.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
            assertThat(request.getAttributes().asMap().toString()).contains("dixit.code=BAD_USER_INPUT");
        });
    }
}
