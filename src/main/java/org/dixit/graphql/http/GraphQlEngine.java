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
import org.dixit.archive.sql.Allowance;
import org.dixit.archive.sql.MemoryBudget;
import org.dixit.graphql.document.PreparedQuery;
import org.dixit.graphql.document.ValueErrors;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.error.ErrorHandler;
import org.dixit.graphql.plan.PlannedStrategy;
import org.dixit.graphql.protocol.GraphQlRequest;
import org.dixit.graphql.type.RateLimitView;
import org.jspecify.annotations.Nullable;

/// Runs prepared operations on SmallRye's schema. It does the same for a request as SmallRye's own service, but
/// parses nothing a second time and fires no event for each request; observers of the engine's builder work with
/// both.
@Singleton
class GraphQlEngine {

    private static final EventEmitter EVENTS = EventEmitter.getInstance();

    /// The most values of an answer that graphql-java makes.
    private static final int MAX_VALUES = 100_000;

    private final GraphQLSchema schema;
    private final CurrentVertxRequest current;
    private final MemoryBudget budget;
    private final AtomicLong runs = new AtomicLong();
    private volatile @Nullable GraphQL graphql;

    GraphQlEngine(GraphQLSchema schema, CurrentVertxRequest current, MemoryBudget budget) {
        this.schema = schema;
        this.current = current;
        this.budget = budget;
    }

    /// Runs an operation that passed all checks, within its allowance of memory. Blocks.
    ExecutionResult run(
            GraphQlRequest request,
            PreparedQuery prepared,
            RoutingContext http,
            Allowance allowance,
            RateLimitView charged) {
        if (prepared.introspected() > 0 && !allowance.take(prepared.introspected() * PlannedStrategy.MEMORY_OF_VALUE)) {
            return refused(allowance);
        }
        ExecutionResult result = ScopedValue.where(Allowance.CURRENT, allowance)
                .where(RateLimitView.CURRENT, charged)
                .call(() -> run(request, prepared, http));
        OperationDefinition operation = prepared.operation(request.operationName());
        // a mutation that wrote is answered, with errors for the fields that could no longer be read
        boolean wrote = operation != null && operation.getOperation() == Operation.MUTATION && result.isDataPresent();
        return allowance.excess() == null || wrote ? result : refused(allowance);
    }

    private ExecutionResult refused(Allowance allowance) {
        return ExecutionResult.newExecutionResult()
                .errors(List.of(ErrorHandler.exceeded(allowance, budget)))
                .build();
    }

    private ExecutionResult run(GraphQlRequest request, PreparedQuery prepared, RoutingContext http) {
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

    /// Adds an error if values are missing: the engine leaves out those that exceed its limit without reporting it.
    private static ExecutionResult whole(ExecutionResult result, ExecutionInput input) {
        ResultNodesInfo values = input.getGraphQLContext().get(ResultNodesInfo.RESULT_NODES_INFO);
        if (values == null || !values.isMaxResultNodesExceeded()) {
            return result;
        }
        ApiError tooLarge = ApiError.of(
                ErrorCode.TOO_LARGE, "the answer has more than " + MAX_VALUES + " values; the others are left out");
        return result.transform(builder -> builder.addError(tooLarge));
    }

    private ExecutionResult named(ExecutionResult result, GraphQlRequest request, PreparedQuery prepared) {
        OperationDefinition operation = prepared.operation(request.operationName());
        if (!result.isDataPresent() && operation != null) {
            List<ApiError> valueErrors = ValueErrors.of(operation, request.variables(), schema);
            if (!valueErrors.isEmpty()) {
                return ExecutionResult.newExecutionResult()
                        .errors(List.copyOf(valueErrors))
                        .build();
            }
        }
        return ErrorHandler.named(result);
    }

    private ExecutionInput input(GraphQlRequest request, PreparedQuery prepared, SmallRyeContext context) {
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
                        PreparedQuery.class,
                        prepared,
                        ResultNodesInfo.MAX_RESULT_NODES,
                        MAX_VALUES,
                        // IntrospectionCost counts the values of introspection, and QuerySize limits them
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
