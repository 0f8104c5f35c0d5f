package org.dixit.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.OperationDefinition;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.dixit.archive.sql.Allowance;
import org.dixit.archive.sql.Allowance.Excess;
import org.dixit.archive.sql.MemoryBudget;
import org.dixit.graphql.document.PreparedQuery;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.error.ErrorHandler;
import org.dixit.graphql.protocol.GraphQlRequest;
import org.dixit.graphql.protocol.JsonWriter;
import org.dixit.graphql.protocol.MediaTypes;
import org.dixit.graphql.type.RateLimitView;

/// Runs operations, each within an allowance of memory that is released once its answer was sent.
@Singleton
public class Operations {

    private final GraphQlEngine engine;
    private final MemoryBudget budget;
    private final WrongKeys wrongKeys;

    Operations(GraphQlEngine engine, MemoryBudget budget, WrongKeys wrongKeys) {
        this.engine = engine;
        this.budget = budget;
        this.wrongKeys = wrongKeys;
    }

    /// An operation that passed all checks.
    public record CheckedOperation(
            GraphQlRequest request, PreparedQuery prepared, long cost, RateLimitView charged, RoutingContext http) {

        private boolean isMutation() {
            OperationDefinition operation = prepared.operation(request.operationName());
            return operation != null && operation.getOperation() == OperationDefinition.Operation.MUTATION;
        }
    }

    /// Runs an operation and creates its answer over HTTP.
    Future<HttpAnswer> answer(
            CheckedOperation checked, MediaTypes.Answer type, RequestMetrics.RecordedRequest recorded) {
        Allowance allowance = budget.open();
        boolean held = false;
        try {
            ExecutionResult result = run(checked, allowance);
            recorded.recordErrors(result.getErrors());
            HttpAnswer answer = HttpAnswer.of(result, checked.cost, type, allowance, budget.maxAnswerBytes());
            held = true;
            return wrongKeys
                    .pause(checked.http, result.getErrors())
                    .map(paused -> answer)
                    .onFailure(closed -> answer.releaseMemory());
        } catch (JsonWriter.TooLong e) {
            ApiError failure = tooLong(checked, allowance);
            recorded.recordErrors(List.of(failure));
            return Future.succeededFuture(HttpAnswer.of(List.of(failure), type));
        } finally {
            if (!held) {
                allowance.close();
            }
        }
    }

    /// Runs an operation within an allowance.
    public ExecutionResult run(CheckedOperation checked, Allowance allowance) {
        return engine.run(checked.request, checked.prepared, checked.http, allowance, checked.charged);
    }

    /// Completes when an answer may be sent; see [WrongKeys#pause].
    public Future<Void> pause(RoutingContext http, List<? extends GraphQLError> errors) {
        return wrongKeys.pause(http, errors);
    }

    /// Opens an allowance for one operation.
    public Allowance allowance() {
        return budget.open();
    }

    /// The most bytes that an answer may have.
    public long maxAnswerBytes() {
        return budget.maxAnswerBytes();
    }

    /// Returns the error for an event that exceeded its allowance.
    public ApiError exceeded(Allowance allowance) {
        return ErrorHandler.exceeded(allowance, budget);
    }

    /// Returns the error for an operation that was run, but whose answer exceeded its allowance. A mutation has
    /// changed the archive by then, which the error says, lest it is sent again.
    public ApiError exceeded(CheckedOperation checked, Allowance allowance) {
        return checked.isMutation() ? ErrorHandler.unsent(budget) : exceeded(allowance);
    }

    /// Returns the error for an answer that is longer than answers may be.
    public ApiError tooLong(CheckedOperation checked, Allowance allowance) {
        allowance.recordExcess(Excess.ANSWER);
        return exceeded(checked, allowance);
    }
}
