package org.dixit.graphql.document;

import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Map;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.protocol.Limits;
import org.dixit.graphql.protocol.RequestRejected;
import org.jspecify.annotations.Nullable;

/// A query text that was parsed, validated and measured.
///
/// @param text  the text
/// @param entry the document for the engine, or its errors
/// @param cost  the cost of its operations, `null` if it has errors
public record PreparedQuery(
        String text, PreparsedDocumentEntry entry, @Nullable QueryCost cost) {

    /// The weight of a selected field: its plan takes as much memory as this many characters of the text.
    private static final int WEIGHT_OF_FIELD = 4;

    /// The memory that this query takes in the cache, in characters.
    int weight() {
        return text.length() + (cost == null ? 0 : WEIGHT_OF_FIELD * Math.toIntExact(cost.fields()));
    }

    /// Creates a query that cannot be run.
    static PreparedQuery invalid(String text, List<? extends GraphQLError> errors) {
        return new PreparedQuery(text, new PreparsedDocumentEntry(errors), null);
    }

    /// Returns the operation that a request asks for, or `null` if the document has errors.
    ///
    /// @throws RequestRejected if it has no operation of this name, or several and the request names none
    @Nullable
    public OperationDefinition operation(@Nullable String name) {
        if (cost == null) {
            return null;
        }
        Document document = entry.getDocument();
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null || name.isEmpty()) {
            if (operations.size() == 1) {
                return operations.getFirst();
            }
            throw unknown(
                    operations.isEmpty()
                            ? "the query has no operation"
                            : "the query has several operations; name one as operationName");
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElseThrow(() -> RequestRejected.requestError(
                        400, ErrorCode.NOT_FOUND, "the query has no operation with the name in operationName"));
    }

    private static RequestRejected unknown(String message) {
        return RequestRejected.requestError(400, ErrorCode.BAD_USER_INPUT, message);
    }

    /// The number of values that its introspection gives.
    public long introspected() {
        return cost == null ? 0 : cost.introspected();
    }

    /// Returns the cost of an operation with the variables of a request.
    public long cost(OperationDefinition operation, Map<String, Object> variables) {
        return cost == null ? 0 : cost.count(operation, variables);
    }

    /// Refuses an operation that costs too much.
    ///
    /// @throws RequestRejected if it does
    public static void checkCost(long cost, Limits limits) {
        if (cost > limits.maxCost()) {
            throw RequestRejected.requestError(
                    400,
                    ErrorCode.TOO_COMPLEX,
                    "the query costs " + cost + ", and may cost " + limits.maxCost()
                            + " at most; request smaller pages (first, last), fewer texts or shorter series");
        }
    }
}
