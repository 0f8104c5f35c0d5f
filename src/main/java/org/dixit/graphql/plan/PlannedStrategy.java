package org.dixit.graphql.plan;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import io.quarkus.arc.ClientProxy;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import org.dixit.archive.Allowance;
import org.dixit.archive.MemoryBudget;
import org.dixit.archive.Snapshot;
import org.dixit.graphql.Failures;
import org.dixit.graphql.plan.Plan.Selection;
import org.jspecify.annotations.Nullable;

/// Answers queries by plan, each in one state of the archive. A query with a field that the model does not know, such
/// as those of introspection, goes graphql-java's way; mutations always do. Both ways call the same
/// resolver methods.
@ApplicationScoped
public class PlannedStrategy {

    private final Instance<Object> beans;
    private final Instance<Schema> schema;
    private final DataFetcherExceptionHandler failures;
    private final Snapshot snapshot;
    private final MemoryBudget budget;
    private final Plans plans = new Plans();
    private final LongAdder planned = new LongAdder();
    private final LongAdder plain = new LongAdder();
    private volatile boolean planning = true;
    private volatile @Nullable Model model;

    PlannedStrategy(
            Instance<Object> beans,
            Instance<Schema> schema,
            DataFetcherExceptionHandler failures,
            Snapshot snapshot,
            MemoryBudget budget) {
        this.beans = beans;
        this.schema = schema;
        this.failures = failures;
        this.snapshot = snapshot;
        this.budget = budget;
    }

    /// How many queries were answered by plan since the start.
    public long planned() {
        return planned.sum();
    }

    /// How many queries went the plain way since the start.
    public long plain() {
        return plain.sum();
    }

    /// Whether to answer by plan; a test that compares the two ways switches it.
    void plan(boolean whether) {
        planning = whether;
    }

    void takeOver(@Observes GraphQL.Builder builder) {
        builder.queryExecutionStrategy(new Strategy()).subscriptionExecutionStrategy(new Stream());
    }

    /// Runs the selection of a subscription on each of its events, by plan and in one state of the archive.
    private final class Stream extends AsyncExecutionStrategy {

        Stream() {
            super(failures);
        }

        @Override
        public CompletableFuture<ExecutionResult> execute(
                ExecutionContext asked, ExecutionStrategyParameters parameters) {
            Selection event = plans.of(asked, () -> Planner.plan(model(), asked, parameters.getFields()))
                    .orElseThrow()
                    .selections()
                    .getFirst();
            Run run = new Run(asked, failures);
            Object stream = run.stream(event);
            Object data = stream instanceof Multi<?> events ? events.map(view -> event(asked, event, view)) : null;
            return CompletableFuture.completedFuture(new ExecutionResultImpl(data, run.errors()));
        }

        private ExecutionResult event(ExecutionContext asked, Selection selection, Object view) {
            try (Allowance allowance = budget.open()) {
                return ScopedValue.where(Allowance.CURRENT, allowance)
                        .call(() -> snapshot.read(() -> eventWithin(allowance, asked, selection, view)));
            }
        }

        private ExecutionResult eventWithin(
                Allowance allowance, ExecutionContext asked, Selection selection, Object view) {
            Run run = new Run(asked, failures);
            try {
                return Failures.named(new ExecutionResultImpl(run.event(selection, view), run.errors()));
            } catch (Tally.Exceeded e) {
                return new ExecutionResultImpl(null, List.of(Failures.exceeded(allowance, budget)));
            }
        }
    }

    private final class Strategy extends AsyncExecutionStrategy {

        Strategy() {
            super(failures);
        }

        @Override
        public CompletableFuture<ExecutionResult> execute(
                ExecutionContext asked, ExecutionStrategyParameters parameters) {
            Optional<Plan> plan = planning
                    ? plans.of(asked, () -> Planner.plan(model(), asked, parameters.getFields()))
                    : Optional.empty();
            (plan.isPresent() ? planned : plain).increment();
            return plan.isPresent()
                    ? snapshot.read(plan.get().habit(), () -> byPlan(plan.get(), asked))
                    : snapshot.read(() -> super.execute(asked, parameters));
        }

        private CompletableFuture<ExecutionResult> byPlan(Plan plan, ExecutionContext asked) {
            Run run = new Run(asked, failures);
            try {
                Object data = run.data(plan);
                return CompletableFuture.completedFuture(new ExecutionResultImpl(data, run.errors()));
            } catch (Tally.Exceeded e) {
                // whoever gave the allowance makes the answer
                return CompletableFuture.completedFuture(new ExecutionResultImpl(null, run.errors()));
            }
        }
    }

    private Model model() {
        Model known = model;
        if (known == null) {
            known = new Model(
                    schema.get(), type -> ClientProxy.unwrap(beans.select(type).get()));
            model = known;
        }
        return known;
    }
}
