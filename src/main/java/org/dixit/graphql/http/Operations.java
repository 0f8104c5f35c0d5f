package org.dixit.graphql.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import org.dixit.archive.Allowance;
import org.dixit.archive.Allowance.Excess;
import org.dixit.archive.MemoryBudget;
import org.dixit.graphql.Failure;
import org.dixit.graphql.Failures;
import org.dixit.graphql.RateLimitView;

/// Runs operations, each within an allowance of memory that is given back when its answer was sent.
@Singleton
class Operations {

    private final Engine engine;
    private final MemoryBudget budget;
    private final WrongKeys wrongKeys;

    Operations(Engine engine, MemoryBudget budget, WrongKeys wrongKeys) {
        this.engine = engine;
        this.budget = budget;
        this.wrongKeys = wrongKeys;
    }

    /// An operation that may be run.
    record Asked(Request request, Prepared prepared, long cost, RateLimitView charged, RoutingContext http) {}

    /// Runs an operation for an answer over HTTP.
    Future<Answer> answer(Asked asked, MediaTypes.Answer type, Traffic.Visit visit) {
        Allowance allowance = budget.open();
        boolean held = false;
        try {
            ExecutionResult result = run(asked, allowance);
            visit.answered(result.getErrors());
            Answer answer = Answer.of(result, asked.cost, type, allowance, budget.mostAnswered());
            held = true;
            return wrongKeys.pause(asked.http, result.getErrors())
                    .map(paused -> answer)
                    .onFailure(closed -> answer.sent());
        } catch (Json.TooLong e) {
            Failure failure = tooLong(allowance);
            visit.answered(List.of(failure));
            return Future.succeededFuture(Answer.of(List.of(failure), type));
        } finally {
            if (!held) {
                allowance.close();
            }
        }
    }

    /// Runs an operation within an allowance.
    ExecutionResult run(Asked asked, Allowance allowance) {
        return engine.run(asked.request, asked.prepared, asked.http, allowance, asked.charged);
    }

    /// Completes when an answer may be sent; see [WrongKeys#pause].
    Future<Void> pause(RoutingContext http, List<? extends GraphQLError> errors) {
        return wrongKeys.pause(http, errors);
    }

    /// An allowance for one operation.
    Allowance allowance() {
        return budget.open();
    }

    /// How many bytes an answer may have.
    long mostAnswered() {
        return budget.mostAnswered();
    }

    /// Why what an allowance was exceeded for is not answered.
    Failure exceeded(Allowance allowance) {
        return Failures.exceeded(allowance, budget);
    }

    /// Why an answer that is longer than answers may be is not sent.
    Failure tooLong(Allowance allowance) {
        allowance.exceed(Excess.ANSWER);
        return exceeded(allowance);
    }
}
