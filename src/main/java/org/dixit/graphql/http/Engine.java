package org.dixit.graphql.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.ResultNodesInfo;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.event.EventEmitter;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.dixit.archive.Allowance;
import org.dixit.archive.MemoryBudget;
import org.dixit.graphql.Code;
import org.dixit.graphql.Failure;
import org.dixit.graphql.Failures;
import org.dixit.graphql.RateLimitView;
import org.jspecify.annotations.Nullable;

/// Runs prepared operations on SmallRye's schema. It does what SmallRye's own service does for a request, without
/// parsing anything again and without an event for each request; what observes the builder of the engine works with
/// both.
@Singleton
class Engine {

    private static final EventEmitter EVENTS = EventEmitter.getInstance();

    /// What a value takes in memory while graphql-java makes an answer, which it does of introspection and mutations.
    private static final int MEMORY_OF_VALUE = 500;

    /// How many values such an answer may have.
    private static final int MOST_VALUES = 100_000;

    private final GraphQLSchema schema;
    private final CurrentVertxRequest current;
    private final MemoryBudget budget;
    private final AtomicLong runs = new AtomicLong();
    private volatile @Nullable GraphQL graphql;

    Engine(GraphQLSchema schema, CurrentVertxRequest current, MemoryBudget budget) {
        this.schema = schema;
        this.current = current;
        this.budget = budget;
    }

    /// The answer to an operation that may be run, within what it may use. It blocks.
    ExecutionResult run(
            Request request, Prepared prepared, RoutingContext http, Allowance allowance, RateLimitView charged) {
        if (prepared.introspected() > 0 && !allowance.take(prepared.introspected() * MEMORY_OF_VALUE)) {
            return refused(allowance);
        }
        ExecutionResult result = ScopedValue.where(Allowance.CURRENT, allowance)
                .where(RateLimitView.CURRENT, charged)
                .call(() -> run(request, prepared, http));
        OperationDefinition operation = prepared.operation(request.operationName());
        // what a mutation wrote is answered, with errors for the fields that were not read any more
        boolean wrote = operation != null && operation.getOperation() == Operation.MUTATION && result.isDataPresent();
        return allowance.excess() == null || wrote ? result : refused(allowance);
    }

    private ExecutionResult refused(Allowance allowance) {
        return ExecutionResult.newExecutionResult()
                .errors(List.of(Failures.exceeded(allowance, budget)))
                .build();
    }

    private ExecutionResult run(Request request, Prepared prepared, RoutingContext http) {
        ManagedContext requestContext = Arc.container().requestContext();
        requestContext.activate();
        try {
            current.setCurrent(http);
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            SmallRyeContext context = SmallRyeContextManager.fromInitialRequest(JsonValue.EMPTY_JSON_OBJECT);
            ExecutionInput input = input(request, prepared, context);
            context.setExecutionInput(input);
            ExecutionResult result = whole(graphql().execute(input), input);
            return result.getErrors().isEmpty() ? result : named(result, request, prepared);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            requestContext.terminate();
        }
    }

    /// The engine leaves out what exceeds its limit of values, and does not say so in the answer.
    private static ExecutionResult whole(ExecutionResult result, ExecutionInput input) {
        ResultNodesInfo values = input.getGraphQLContext().get(ResultNodesInfo.RESULT_NODES_INFO);
        if (values == null || !values.isMaxResultNodesExceeded()) {
            return result;
        }
        Failure tooLarge = Failure.of(
                Code.TOO_LARGE, "the answer has more than " + MOST_VALUES + " values; the others are left out");
        return result.transform(builder -> builder.addError(tooLarge));
    }

    private ExecutionResult named(ExecutionResult result, Request request, Prepared prepared) {
        OperationDefinition operation = prepared.operation(request.operationName());
        if (!result.isDataPresent() && operation != null) {
            List<Failure> misfits = Misfits.of(operation, request.variables(), schema);
            if (!misfits.isEmpty()) {
                return ExecutionResult.newExecutionResult()
                        .errors(List.copyOf(misfits))
                        .build();
            }
        }
        return Failures.named(result);
    }

    private ExecutionInput input(Request request, Prepared prepared, SmallRyeContext context) {
        ExecutionInput.Builder input = ExecutionInput.newExecutionInput()
                .query(prepared.text())
                .variables(request.variables())
                .executionId(ExecutionId.from(Long.toString(runs.incrementAndGet())))
                .locale(Locale.ROOT)
                .graphQLContext(Map.of(
                        SmallRyeContextManager.CONTEXT,
                        context,
                        "runBlocking",
                        true,
                        Prepared.class,
                        prepared,
                        ResultNodesInfo.MAX_RESULT_NODES,
                        MOST_VALUES,
                        // Introspected counts what introspection gives, and Measure limits it
                        GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED,
                        true));
        String name = request.operationName();
        return (name == null ? input : input.operationName(name)).build();
    }

    private GraphQL graphql() {
        GraphQL made = graphql;
        if (made == null) {
            made = EVENTS.fireBeforeGraphQLBuild(GraphQL.newGraphQL(schema)).build();
            graphql = made;
        }
        return made;
    }
}
