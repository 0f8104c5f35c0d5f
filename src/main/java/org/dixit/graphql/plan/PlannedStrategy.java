package org.dixit.graphql.plan;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FetchedValue;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
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
import org.dixit.archive.sql.Allowance;
import org.dixit.archive.sql.MemoryBudget;
import org.dixit.archive.sql.Snapshot;
import org.dixit.graphql.error.ErrorHandler;
import org.dixit.graphql.plan.Plan.Selection;
import org.jspecify.annotations.Nullable;

/// Executes queries by plan, each on one state of the archive. A query with a field that is not in the model, such as
/// those of introspection, is executed by graphql-java; so are all mutations. Both ways call the same resolver
/// methods. [PlanSettings] can have all queries executed by graphql-java.
@ApplicationScoped
public class PlannedStrategy {

    /// The bytes that a value takes in memory while graphql-java makes an answer.
    public static final int MEMORY_OF_VALUE = 500;

    private static final FetchedValue NOTHING = new FetchedValue(null, List.of(), null);

    private final Instance<Object> beans;
    private final Instance<Schema> schema;
    private final DataFetcherExceptionHandler failures;
    private final Snapshot snapshot;
    private final MemoryBudget budget;
    private final PlanCache plans = new PlanCache();
    private final LongAdder planned = new LongAdder();
    private final LongAdder plain = new LongAdder();
    private volatile boolean planning;
    private volatile @Nullable ResolverModel model;

    PlannedStrategy(
            Instance<Object> beans,
            Instance<Schema> schema,
            DataFetcherExceptionHandler failures,
            Snapshot snapshot,
            MemoryBudget budget,
            PlanSettings settings) {
        this.beans = beans;
        this.schema = schema;
        this.failures = failures;
        this.snapshot = snapshot;
        this.budget = budget;
        this.planning = settings.planned();
    }

    /// The number of queries executed by plan since the start.
    public long planned() {
        return planned.sum();
    }

    /// The number of queries executed by graphql-java since the start.
    public long plain() {
        return plain.sum();
    }

    /// Sets whether to execute by plan; for a test that compares the two ways.
    void setPlanning(boolean whether) {
        planning = whether;
    }

    void configure(@Observes GraphQL.Builder builder) {
        builder.queryExecutionStrategy(new Strategy()).subscriptionExecutionStrategy(new Stream());
    }

    /// Executes the selection of a subscription for each of its events, by plan and on one state of the archive.
    private final class Stream extends AsyncExecutionStrategy {

        Stream() {
            super(failures);
        }

        @Override
        public CompletableFuture<ExecutionResult> execute(
                ExecutionContext context, ExecutionStrategyParameters parameters) {
            Selection event = plans.of(context, () -> Planner.plan(model(), context, parameters.getFields()))
                    .orElseThrow()
                    .selections()
                    .getFirst();
            PlanExecution run = new PlanExecution(context, failures);
            Object stream = run.stream(event);
            Object data = stream instanceof Multi<?> events ? events.map(view -> event(context, event, view)) : null;
            return CompletableFuture.completedFuture(new ExecutionResultImpl(data, run.errors()));
        }

        private ExecutionResult event(ExecutionContext context, Selection selection, Object view) {
            try (Allowance allowance = budget.open()) {
                return ScopedValue.where(Allowance.CURRENT, allowance)
                        .call(() -> snapshot.read(() -> eventWithin(allowance, context, selection, view)));
            }
        }

        private ExecutionResult eventWithin(
                Allowance allowance, ExecutionContext context, Selection selection, Object view) {
            PlanExecution run = new PlanExecution(context, failures);
            try {
                return ErrorHandler.named(new ExecutionResultImpl(run.event(selection, view), run.errors()));
            } catch (Tally.Exceeded e) {
                return new ExecutionResultImpl(null, List.of(ErrorHandler.exceeded(allowance, budget)));
            }
        }
    }

    private final class Strategy extends AsyncExecutionStrategy {

        Strategy() {
            super(failures);
        }

        @Override
        public CompletableFuture<ExecutionResult> execute(
                ExecutionContext context, ExecutionStrategyParameters parameters) {
            Optional<Plan> plan = planning
                    ? plans.of(context, () -> Planner.plan(model(), context, parameters.getFields()))
                    : Optional.empty();
            (plan.isPresent() ? planned : plain).increment();
            return plan.isPresent()
                    ? snapshot.read(plan.get().expectedReads(), () -> byPlan(plan.get(), context))
                    : snapshot.read(() -> super.execute(context, parameters));
        }

        /// Charges the memory of a value before it is fetched, as the plan's [Tally] does for its own. Once the
        /// allowance is exceeded nothing more is fetched, and the owner of the allowance builds the answer.
        @Override
        protected Object fetchField(ExecutionContext context, ExecutionStrategyParameters parameters) {
            GraphQLNamedType parent =
                    GraphQLTypeUtil.unwrapAll(parameters.getExecutionStepInfo().getType());
            boolean charged = Allowance.CURRENT.isBound() && !Introspection.isIntrospectionTypes(parent);
            return charged && !Allowance.CURRENT.get().take(MEMORY_OF_VALUE)
                    ? NOTHING
                    : super.fetchField(context, parameters);
        }

        private CompletableFuture<ExecutionResult> byPlan(Plan plan, ExecutionContext context) {
            PlanExecution run = new PlanExecution(context, failures);
            try {
                Object data = run.data(plan);
                return CompletableFuture.completedFuture(new ExecutionResultImpl(data, run.errors()));
            } catch (Tally.Exceeded e) {
                // the owner of the allowance builds the answer
                return CompletableFuture.completedFuture(new ExecutionResultImpl(null, run.errors()));
            }
        }
    }

    private ResolverModel model() {
        ResolverModel known = model;
        if (known == null) {
            known = new ResolverModel(
                    schema.get(), type -> ClientProxy.unwrap(beans.select(type).get()));
            model = known;
        }
        return known;
    }
}
