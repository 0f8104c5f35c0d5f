package org.dixit.watch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Times the stages of the work: each is a meter `dixit.stage` with its name as the tag `stage`, and a span of the
/// trace that is under way where OpenTelemetry is switched on (`QUARKUS_OTEL_SDK_DISABLED=false`).
@ApplicationScoped
public class Watch {

    private final MeterRegistry meters;
    private final Tracer tracer;
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    Watch(MeterRegistry meters, Tracer tracer) {
        this.meters = meters;
        this.tracer = tracer;
    }

    /// Does some work as the stage `name`, one of a handful that the callers name literally. What it throws is passed
    /// on, and counted under the tag `failed`.
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

    private Timer timer(String name, boolean failed) {
        return timers.computeIfAbsent(
                failed ? name + " failed" : name,
                key -> Timer.builder("dixit.stage")
                        .description("how long each stage of the work takes")
                        .tag("stage", name)
                        .tag("failed", Boolean.toString(failed))
                        .register(meters));
    }

    /// Counts `some` things that were done: articles by outcome, statements filed.
    ///
    /// @param name  the meter's name
    /// @param key   the name of its only tag
    /// @param value the tag's value, one of a handful
    public void count(String name, String key, String value, long some) {
        meters.counter(name, key, value).increment((double) some);
    }
}
