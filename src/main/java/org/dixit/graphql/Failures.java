package org.dixit.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.SourceLocation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import org.dixit.archive.Allowance;
import org.dixit.archive.AllowanceExceeded;
import org.dixit.archive.ArchiveUnavailable;
import org.dixit.archive.MemoryBudget;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Turns whatever goes wrong into a [Failure]: clients see a code and a sentence, the log sees the cause.
@ApplicationScoped
public class Failures implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(Failures.class);
    /// The ids of log entries by what was thrown, as long as it is held elsewhere.
    private static final Map<Throwable, String> LOGGED = Collections.synchronizedMap(new WeakHashMap<>());

    private static final LogLimiter OUTAGES = new LogLimiter(Duration.ofMinutes(1));

    /// PostgreSQL's query_canceled: the time of the statement is over.
    private static final String TIMED_OUT = "57014";

    private static final String TOO_MUCH_MEMORY =
            "the answer needs more memory than the service has for one; ask for smaller pages (first, last) or fewer texts";

    /// Takes the place of SmallRye's handler, which makes codes of class names.
    void takeOver(@Observes GraphQL.Builder builder) {
        builder.defaultDataFetcherExceptionHandler(this);
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters thrown) {
        List<Object> path = thrown.getPath() == null ? null : thrown.getPath().toList();
        Failure failure = failure(thrown.getException(), path, thrown.getSourceLocation());
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(failure).build());
    }

    /// What ended something that belongs to no field.
    public static Failure of(Throwable thrown) {
        return failure(thrown, null, null);
    }

    /// An error of ours that belongs to no field, logged.
    public static Failure internal(Throwable thrown) {
        return Failure.of(Code.INTERNAL, "an internal error; log entry " + logged(thrown));
    }

    /// Why an operation that exceeded its allowance was not answered.
    public static Failure exceeded(Allowance allowance, MemoryBudget budget) {
        return switch (allowance.excess()) {
            case null -> internal(new IllegalStateException("the allowance is not exceeded"));
            case ANSWER ->
                Failure.of(
                        Code.TOO_LARGE,
                        "the answer is longer than the " + budget.mostAnswered()
                                + " bytes that are sent; ask for smaller pages (first, last) or fewer texts");
            case OPERATION -> Failure.of(Code.TOO_LARGE, TOO_MUCH_MEMORY);
            case SERVICE ->
                Failure.of(
                        Code.UNAVAILABLE, "the service has no memory left for an answer of this size; try again later");
        };
    }

    private static Failure failure(Throwable thrown, @Nullable List<Object> path, @Nullable SourceLocation where) {
        List<SourceLocation> locations = where == null ? null : List.of(where);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return new Failure(message(refused), locations, path, refused.code());
            }
            if (cause instanceof SQLException sql && TIMED_OUT.equals(sql.getSQLState())) {
                return new Failure(
                        "this takes longer than a query may; ask for less", locations, path, Code.TOO_COMPLEX);
            }
        }
        if (AllowanceExceeded.caused(thrown)) {
            return new Failure(TOO_MUCH_MEMORY, locations, path, Code.TOO_LARGE);
        }
        if (ArchiveUnavailable.tells(thrown)) {
            return new Failure(
                    "the archive did not answer; log entry " + unavailable(thrown), locations, path, Code.UNAVAILABLE);
        }
        return new Failure("an internal error; log entry " + logged(thrown), locations, path, Code.INTERNAL);
    }

    private static String message(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null ? "" : message;
    }

    /// Logs what was thrown, once where siblings share it.
    private static String logged(Throwable thrown) {
        return LOGGED.computeIfAbsent(root(thrown), first -> {
            String id = UUID.randomUUID().toString();
            LOG.errorf(thrown, "GraphQL failure %s", id);
            return id;
        });
    }

    /// Logs in one line that the database does not answer, once a minute for each reason.
    private static String unavailable(Throwable thrown) {
        Throwable root = root(thrown);
        String reason = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return OUTAGES.entry(
                root.getClass().getName(),
                (id, leftOut) -> LOG.errorf(
                        "GraphQL failure %s: the database did not answer: %s (%d more since the last such entry)",
                        id, reason, leftOut));
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? thrown : root(cause);
    }

    private static String logged(String problem) {
        String id = UUID.randomUUID().toString();
        LOG.errorf("GraphQL failure %s: %s", id, problem);
        return id;
    }

    /// The same result, every error with its code, also those that graphql-java and SmallRye find themselves (syntax,
    /// validation, arguments).
    public static ExecutionResult named(ExecutionResult result) {
        if (result.getErrors().stream().allMatch(Failure.class::isInstance)) {
            return result;
        }
        List<GraphQLError> named = result.getErrors().stream()
                .filter(error -> !isConsequence(error, result.getErrors()))
                .<GraphQLError>map(Failures::named)
                .toList();
        return ExecutionResultImpl.newExecutionResult()
                .from(result)
                .errors(named)
                .build();
    }

    /// Whether it only says that a field is missing whose own error is told.
    private static boolean isConsequence(GraphQLError error, List<GraphQLError> all) {
        return error instanceof NonNullableFieldWasNullError
                && all.stream().anyMatch(other -> !(other instanceof NonNullableFieldWasNullError));
    }

    private static GraphQLError named(GraphQLError error) {
        return switch (error) {
            case Failure failure -> failure;
            case NonNullableFieldWasNullError missing ->
                new Failure(
                        "an internal error; log entry " + logged(missing.getMessage()),
                        null,
                        error.getPath(),
                        Code.INTERNAL);
            default -> new Failure(error.getMessage(), error.getLocations(), error.getPath(), code(error));
        };
    }

    /// The engine gives up introspection that goes round and round; all else that it finds is wrong with the arguments.
    private static Code code(GraphQLError error) {
        return error.getErrorType() == ErrorType.ExecutionAborted
                        || error instanceof GoodFaithIntrospection.BadFaithIntrospectionError
                ? Code.TOO_COMPLEX
                : Code.BAD_USER_INPUT;
    }
}
