package org.dixit.graphql.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.language.OperationDefinition;
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
import org.dixit.graphql.Failure;
import org.dixit.graphql.Failures;
import org.jspecify.annotations.Nullable;

/// Runs prepared operations on SmallRye's schema. It does what SmallRye's own service does for a request, without
/// parsing anything again and without an event for each request; what observes the builder of the engine works with
/// both.
@Singleton
class Engine {

    private static final EventEmitter EVENTS = EventEmitter.getInstance();

    private final GraphQLSchema schema;
    private final CurrentVertxRequest current;
    private final AtomicLong runs = new AtomicLong();
    private volatile @Nullable GraphQL graphql;

    Engine(GraphQLSchema schema, CurrentVertxRequest current) {
        this.schema = schema;
        this.current = current;
    }

    /// The answer to an operation that may be run. It blocks.
    ExecutionResult run(Request request, Prepared prepared, RoutingContext http) {
        ManagedContext requestContext = Arc.container().requestContext();
        requestContext.activate();
        try {
            current.setCurrent(http);
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            SmallRyeContext context = SmallRyeContextManager.fromInitialRequest(JsonValue.EMPTY_JSON_OBJECT);
            ExecutionInput input = input(request, prepared, context);
            context.setExecutionInput(input);
            ExecutionResult result = graphql().execute(input);
            return result.getErrors().isEmpty() ? result : named(result, request, prepared);
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            requestContext.terminate();
        }
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
                .graphQLContext(
                        Map.of(SmallRyeContextManager.CONTEXT, context, "runBlocking", true, Prepared.class, prepared));
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
