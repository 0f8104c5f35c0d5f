package org.dixit.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Measures the stages of the work. Each stage is recorded in the meter `dixit.stage`, with its name as the tag
/// `stage`, and as a span of the current trace if OpenTelemetry is enabled (`QUARKUS_OTEL_SDK_DISABLED=false`).
@Singleton
public class Telemetry {

    private static final TextMapGetter<UnaryOperator<@Nullable String>> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(UnaryOperator<@Nullable String> header) {
            return List.of();
        }

        @Override
        public @Nullable String get(@Nullable UnaryOperator<@Nullable String> header, String name) {
            return header == null ? null : header.apply(name);
        }
    };

    private final MeterRegistry meters;
    private final Tracer tracer;
    private final ContextPropagators propagators;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    /// @param off whether traces are disabled; a disabled OpenTelemetry SDK would still create spans and discard them
    Telemetry(
            MeterRegistry meters,
            OpenTelemetry traces,
            @ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean off) {
        OpenTelemetry used = off ? OpenTelemetry.noop() : traces;
        this.meters = meters;
        this.tracer = used.getTracer("org.dixit");
        this.propagators = used.getPropagators();
    }

    /// Runs `work` as the stage `name`, one of a handful of literals. An exception is rethrown, and counted with the
    /// tag `failed`.
    public <T extends @Nullable Object> T stage(String name, Supplier<T> work) {
        long start = System.nanoTime();
        Span span = tracer.spanBuilder(name).startSpan();
        boolean done = false;
        try (Scope _ = span.makeCurrent()) {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                span.setStatus(StatusCode.ERROR);
            }
            span.end();
            timer(name, !done).record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }

    /// Begins the span of a request (SERVER), in the trace that its headers name (W3C Trace Context) or in a new one.
    /// Stages that run while the span is current become its children.
    ///
    /// @param header returns the value of a header by its name
    public Span request(UnaryOperator<@Nullable String> header) {
        Context sender = propagators.getTextMapPropagator().extract(Context.root(), header, HEADERS);
        return tracer.spanBuilder("request")
                .setSpanKind(SpanKind.SERVER)
                .setParent(sender)
                .startSpan();
    }

    private Timer timer(String name, boolean failed) {
        return timers.computeIfAbsent(
                failed ? name + " failed" : name,
                key -> Timer.builder("dixit.stage")
                        .description("the duration of each stage of the work")
                        .tag("stage", name)
                        .tag("failed", Boolean.toString(failed))
                        .register(meters));
    }

    /// Adds `some` to a counter, such as articles by outcome or statements filed.
    ///
    /// @param name  the meter's name
    /// @param key   the name of its only tag
    /// @param value the tag's value, one of a handful
    public void count(String name, String key, String value, long some) {
        meters.counter(name, key, value).increment((double) some);
    }
}
