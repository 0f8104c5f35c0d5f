package org.dixit.graphql.http;

import graphql.ExecutionResult;
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

    Operations(Engine engine, MemoryBudget budget) {
        this.engine = engine;
        this.budget = budget;
    }

    /// An operation that may be run.
    record Asked(Request request, Prepared prepared, long cost, RateLimitView charged, RoutingContext http) {}

    /// Runs an operation for an answer over HTTP.
    Answer answer(Asked asked, MediaTypes.Answer type, Traffic.Visit visit) {
        Allowance allowance = budget.open();
        boolean held = false;
        try {
            ExecutionResult result = run(asked, allowance);
            visit.answered(result.getErrors());
            Answer answer = Answer.of(result, asked.cost, type, allowance, budget.mostAnswered());
            held = true;
            return answer;
        } catch (Json.TooLong e) {
            Failure failure = tooLong(allowance);
            visit.answered(List.of(failure));
            return Answer.of(List.of(failure), type);
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
