package org.dixit.graphql.error;

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
import org.dixit.archive.sql.Allowance;
import org.dixit.archive.sql.AllowanceExceeded;
import org.dixit.archive.sql.ArchiveUnavailable;
import org.dixit.archive.sql.MemoryBudget;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Converts every failure to an [ApiError]: clients see a code and a sentence, the log gets the cause.
@ApplicationScoped
public class ErrorHandler implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(ErrorHandler.class);
    /// The ids of log entries by the exception, kept as long as the exception is referenced elsewhere.
    private static final Map<Throwable, String> LOGGED = Collections.synchronizedMap(new WeakHashMap<>());

    private static final LogLimiter OUTAGE_LOG = new LogLimiter(Duration.ofMinutes(1));

    /// PostgreSQL's query_canceled: the statement timed out.
    private static final String TIMED_OUT = "57014";

    private static final String TOO_MUCH_MEMORY =
            "the answer needs more memory than the service allows for one query; request smaller pages (first, last)"
                    + " or fewer texts";

    /// Replaces SmallRye's handler, which derives codes from class names.
    void configure(@Observes GraphQL.Builder builder) {
        builder.defaultDataFetcherExceptionHandler(this);
    }

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters thrown) {
        List<Object> path = thrown.getPath() == null ? null : thrown.getPath().toList();
        ApiError failure = failure(thrown.getException(), path, thrown.getSourceLocation());
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(failure).build());
    }

    /// Returns the error for an exception that belongs to no field.
    public static ApiError of(Throwable failure) {
        return failure(failure, null, null);
    }

    /// Logs an internal error that belongs to no field, and returns it.
    public static ApiError internal(Throwable failure) {
        return ApiError.of(ErrorCode.INTERNAL, "an internal error; log entry " + logged(failure));
    }

    /// Returns the error for an operation that exceeded its allowance.
    public static ApiError exceeded(Allowance allowance, MemoryBudget budget) {
        return switch (allowance.excess()) {
            case null -> internal(new IllegalStateException("the allowance is not exceeded"));
            case ANSWER ->
                ApiError.of(
                        ErrorCode.TOO_LARGE,
                        "the answer is longer than the " + budget.maxAnswerBytes()
                                + " bytes that are allowed; request smaller pages (first, last) or fewer texts");
            case OPERATION -> ApiError.of(ErrorCode.TOO_LARGE, TOO_MUCH_MEMORY);
            case SERVICE ->
                ApiError.of(
                        ErrorCode.UNAVAILABLE,
                        "the service has not enough memory left for an answer of this size; try again later");
        };
    }

    /// Returns the error for a mutation that was executed, but whose answer is too large to be sent.
    public static ApiError unsent(MemoryBudget budget) {
        return ApiError.of(
                ErrorCode.TOO_LARGE,
                "the mutation was executed, and what it changed is stored; only its answer is not sent, since it is"
                        + " longer than the " + budget.maxAnswerBytes()
                        + " bytes that are allowed, or takes too much memory");
    }

    private static ApiError failure(Throwable failure, @Nullable List<Object> path, @Nullable SourceLocation where) {
        List<SourceLocation> locations = where == null ? null : List.of(where);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidArgumentException refused) {
                return new ApiError(message(refused), locations, path, refused.code());
            }
            if (cause instanceof SQLException sql && TIMED_OUT.equals(sql.getSQLState())) {
                return new ApiError(
                        "the query exceeds the time limit; request less", locations, path, ErrorCode.TOO_COMPLEX);
            }
        }
        if (AllowanceExceeded.caused(failure)) {
            return new ApiError(TOO_MUCH_MEMORY, locations, path, ErrorCode.TOO_LARGE);
        }
        if (ArchiveUnavailable.isCauseOf(failure)) {
            return new ApiError(
                    "the archive did not answer; log entry " + unavailable(failure),
                    locations,
                    path,
                    ErrorCode.UNAVAILABLE);
        }
        return new ApiError("an internal error; log entry " + logged(failure), locations, path, ErrorCode.INTERNAL);
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? "" : message;
    }

    /// Logs an exception, only once if siblings share it.
    private static String logged(Throwable failure) {
        return LOGGED.computeIfAbsent(root(failure), first -> {
            String id = UUID.randomUUID().toString();
            LOG.errorf(failure, "GraphQL failure %s", id);
            return id;
        });
    }

    /// Logs in one line that the database does not respond, at most once a minute for each reason.
    private static String unavailable(Throwable failure) {
        Throwable root = root(failure);
        String reason = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return OUTAGE_LOG.entry(
                root.getClass().getName(),
                (id, leftOut) -> LOG.errorf(
                        "GraphQL failure %s: the database did not answer: %s (%d more since the last such entry)",
                        id, reason, leftOut));
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : root(cause);
    }

    private static String logged(String problem) {
        String id = UUID.randomUUID().toString();
        LOG.errorf("GraphQL failure %s: %s", id, problem);
        return id;
    }

    /// Returns the same result with a code on every error, including those that graphql-java and SmallRye report
    /// themselves (syntax, validation, arguments).
    public static ExecutionResult named(ExecutionResult result) {
        if (result.getErrors().stream().allMatch(ApiError.class::isInstance)) {
            return result;
        }
        List<GraphQLError> named = result.getErrors().stream()
                .filter(error -> !isConsequence(error, result.getErrors()))
                .<GraphQLError>map(ErrorHandler::named)
                .toList();
        return ExecutionResultImpl.newExecutionResult()
                .from(result)
                .errors(named)
                .build();
    }

    /// Whether the error only reports a missing field whose own error is reported too.
    private static boolean isConsequence(GraphQLError error, List<GraphQLError> all) {
        return error instanceof NonNullableFieldWasNullError
                && all.stream().anyMatch(other -> !(other instanceof NonNullableFieldWasNullError));
    }

    private static GraphQLError named(GraphQLError error) {
        return switch (error) {
            case ApiError failure -> failure;
            case NonNullableFieldWasNullError missing ->
                new ApiError(
                        "an internal error; log entry " + logged(missing.getMessage()),
                        null,
                        error.getPath(),
                        ErrorCode.INTERNAL);
            default -> new ApiError(error.getMessage(), error.getLocations(), error.getPath(), code(error));
        };
    }

    /// graphql-java aborts circular introspection; all its other errors concern the arguments.
    private static ErrorCode code(GraphQLError error) {
        return error.getErrorType() == ErrorType.ExecutionAborted
                        || error instanceof GoodFaithIntrospection.BadFaithIntrospectionError
                ? ErrorCode.TOO_COMPLEX
                : ErrorCode.BAD_USER_INPUT;
    }
}
