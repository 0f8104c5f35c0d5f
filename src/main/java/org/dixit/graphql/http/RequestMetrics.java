package org.dixit.graphql.http;

import graphql.GraphQLError;
import graphql.language.OperationDefinition;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.plan.PlannedStrategy;
import org.dixit.telemetry.Telemetry;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/// Counts requests, and operations over WebSocket, by operation and outcome, and records a span for each. Clients
/// choose the names of operations, so only the first [#MAX_NAMES] are counted by name; all others count as `other`.
@Singleton
public class RequestMetrics {

    static final int MAX_NAMES = 100;
    private static final String OPERATION = "operation";
    private static final int LONGEST_NAME = 60;
    private static final Logger LOG = Logger.getLogger(RequestMetrics.class);

    /// The codes of errors that are not the fault of the client.
    private static final Set<String> OURS = Set.of(ErrorCode.INTERNAL.name(), ErrorCode.UNAVAILABLE.name());

    private record TimerKey(String operation, String type, String code) {}

    private final MeterRegistry meters;
    private final Telemetry telemetry;
    private final DistributionSummary cost;
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final Map<TimerKey, Timer> timers = new ConcurrentHashMap<>();

    RequestMetrics(MeterRegistry meters, PlannedStrategy strategy, Telemetry telemetry) {
        this.meters = meters;
        this.telemetry = telemetry;
        this.cost = DistributionSummary.builder("dixit.request.cost")
                .description("the cost of the operations that were run, computed beforehand")
                .register(meters);
        FunctionCounter.builder("dixit.queries", strategy, PlannedStrategy::planned)
                .description("queries by how they were answered")
                .tag("way", "planned")
                .register(meters);
        FunctionCounter.builder("dixit.queries", strategy, PlannedStrategy::plain)
                .description("queries by how they were answered")
                .tag("way", "plain")
                .register(meters);
    }

    /// Begins to record a request, or an operation over a WebSocket that `request` opened.
    public RecordedRequest begin(HttpServerRequest request) {
        return new RecordedRequest(telemetry.request(request::getHeader));
    }

    /// One request, or one operation over WebSocket. It may end on another thread than it began on.
    public final class RecordedRequest implements AutoCloseable {

        private final long start = System.nanoTime();
        private final Span span;
        private volatile String operation = "none";
        private volatile String type = "none";
        private volatile String code = "OK";

        private RecordedRequest(Span span) {
            this.span = span;
        }

        /// Does some of the work of the request. If there is a trace, the stages of the work are children of its
        /// span.
        public void run(Runnable work) {
            run(() -> {
                work.run();
                return true;
            });
        }

        /// Does work that has a result; see [#run(Runnable)].
        public <T> T run(Supplier<T> work) {
            if (!span.getSpanContext().isValid()) {
                return work.get();
            }
            try (Scope _ = span.makeCurrent()) {
                return work.get();
            }
        }

        /// Notes the operation of the request and its cost.
        public void setOperation(OperationDefinition asked, long costs) {
            type = asked.getOperation().name().toLowerCase(Locale.ROOT);
            operation = known(asked.getName());
            cost.record((double) costs);
            enterThread();
            span.updateName(type + " " + operation);
        }

        /// Marks what this thread logs from now on as part of the request, by the name of its operation.
        public void enterThread() {
            MDC.put(OPERATION, operation);
        }

        /// Ends [#enterThread]: what this thread logs from now on is not part of the request.
        public void leaveThread() {
            MDC.remove(OPERATION);
        }

        /// Notes the errors of the answer.
        public void recordErrors(List<? extends GraphQLError> errors) {
            if (!errors.isEmpty()) {
                Map<String, Object> extensions = errors.getFirst().getExtensions();
                Object named = extensions == null ? null : extensions.get("code");
                code = named == null ? ErrorCode.BAD_USER_INPUT.name() : named.toString();
            }
        }

        /// Notes that the request was refused.
        void recordRefusal(ErrorCode why) {
            code = why.name();
        }

        @Override
        public void close() {
            long nanos = System.nanoTime() - start;
            timers.computeIfAbsent(new TimerKey(operation, type, code), RequestMetrics.this::timer)
                    .record(nanos, TimeUnit.NANOSECONDS);
            span.setAttribute("dixit.code", code);
            if (OURS.contains(code)) {
                span.setStatus(StatusCode.ERROR);
            }
            span.end();
            if (LOG.isDebugEnabled()) {
                LOG.debugf("%s %s: %s in %d µs", type, operation, code, nanos / 1000);
            }
            leaveThread();
        }
    }

    private String known(@Nullable String name) {
        if (name == null) {
            return "anonymous";
        }
        if (names.contains(name)) {
            return name;
        }
        if (name.length() > LONGEST_NAME || names.size() >= MAX_NAMES) {
            return "other";
        }
        names.add(name);
        return name;
    }

    private Timer timer(TimerKey line) {
        return Timer.builder("dixit.requests")
                .description("requests by operation and by the code of their first error")
                .tag("operation", line.operation)
                .tag("type", line.type)
                .tag("code", line.code)
                .register(meters);
    }
}
