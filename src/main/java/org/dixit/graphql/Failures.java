package org.dixit.graphql;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.cdi.event.AfterExecute;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dixit.archive.ArchiveUnavailable;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Turns whatever goes wrong into a [Failure]: clients see a code and a sentence, the log sees the cause.
@ApplicationScoped
class Failures implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    /// Takes the place of SmallRye's handler, which makes codes of class names.
    void takeOver(@Observes GraphQL.Builder builder) {
        builder.defaultDataFetcherExceptionHandler(this);
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters thrown) {
        List<Object> path = thrown.getPath() == null ? null : thrown.getPath().toList();
        Failure failure = failure(thrown.getException(), path, thrown);
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(failure).build());
    }

    private static Failure failure(
            Throwable thrown, @Nullable List<Object> path, DataFetcherExceptionHandlerParameters where) {
        var locations = where.getSourceLocation() == null ? null : List.of(where.getSourceLocation());
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return new Failure(message(refused), locations, path, refused.code());
            }
            if (cause instanceof ArchiveUnavailable) {
                String id = logged(thrown);
                return new Failure("the archive did not answer; log entry " + id, locations, path, Code.UNAVAILABLE);
            }
        }
        String id = logged(thrown);
        return new Failure("an internal error; log entry " + id, locations, path, Code.INTERNAL);
    }

    private static String message(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? "" : message;
    }

    private static String logged(Throwable thrown) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(thrown, "GraphQL failure %s", id);
        return id;
    }

    /// Gives the errors that graphql-java itself finds (syntax, validation, variables) their code, too.
    void name(@Observes @AfterExecute Context context) {
        SmallRyeContext executed = (SmallRyeContext) context;
        ExecutionResult result = executed.unwrap(ExecutionResult.class);
        if (result.getErrors().stream().allMatch(Failure.class::isInstance)) {
            return;
        }
        List<GraphQLError> named =
                result.getErrors().stream().<GraphQLError>map(Failures::named).toList();
        executed.setExecutionResult(ExecutionResultImpl.newExecutionResult()
                .from(result)
                .errors(named)
                .build());
    }

    private static GraphQLError named(GraphQLError error) {
        return error instanceof Failure
                ? error
                : new Failure(error.getMessage(), error.getLocations(), error.getPath(), Code.BAD_USER_INPUT);
    }
}
