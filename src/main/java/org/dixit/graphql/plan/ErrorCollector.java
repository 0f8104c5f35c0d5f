package org.dixit.graphql.plan;

import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableFieldWasNullException;
import graphql.execution.ResultPath;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.ArrayList;
import java.util.List;
import org.dixit.graphql.plan.Plan.Selection;
import org.jspecify.annotations.Nullable;

/// The errors of one execution. They are collected here, since graphql-java's context copies all of them whenever one
/// is added.
final class ErrorCollector {

    private final DataFetcherExceptionHandler failures;
    private final Tally tally;
    private final List<GraphQLError> errors = new ArrayList<>();

    ErrorCollector(DataFetcherExceptionHandler failures, Tally tally) {
        this.failures = failures;
        this.tally = tally;
    }

    /// All errors so far.
    List<GraphQLError> errors() {
        return errors;
    }

    /// Adds the errors of a field of `view` that could not be read.
    void addFailure(Selection selection, @Nullable Object view, List<Object> path, Exception thrown) {
        DataFetchingEnvironment where = environment(selection, view, path);
        List<GraphQLError> found = thrown instanceof AbstractDataFetcherException unread
                ? unread.appendDataFetcherResult(DataFetcherResult.newResult(), where)
                        .build()
                        .getErrors()
                : failures.handleException(DataFetcherExceptionHandlerParameters.newExceptionParameters()
                                .dataFetchingEnvironment(where)
                                .exception(thrown)
                                .build())
                        .join()
                        .getErrors();
        found.forEach(this::add);
    }

    /// Adds the error of a required field that has no value.
    void addMissing(Selection selection, List<Object> path) {
        add(new NonNullableFieldWasNullError(
                new NonNullableFieldWasNullException(step(selection, path), ResultPath.fromList(path))));
    }

    private void add(GraphQLError error) {
        errors.add(error);
        tally.error();
    }

    private static DataFetchingEnvironment environment(Selection selection, @Nullable Object view, List<Object> path) {
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                .source(view)
                .mergedField(selection.field())
                .fieldDefinition(selection.definition())
                .executionStepInfo(step(selection, path))
                .build();
    }

    private static ExecutionStepInfo step(Selection selection, List<Object> path) {
        return ExecutionStepInfo.newExecutionStepInfo()
                .type(selection.definition().getType())
                .fieldDefinition(selection.definition())
                .field(selection.field())
                .path(ResultPath.fromList(path))
                .build();
    }
}
