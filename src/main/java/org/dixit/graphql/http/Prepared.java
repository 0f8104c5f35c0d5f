package org.dixit.graphql.http;

import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Map;
import org.dixit.graphql.Code;
import org.jspecify.annotations.Nullable;

/// A query text that was parsed, validated and measured.
///
/// @param text  the text
/// @param entry what the engine takes: the document, or what is wrong with it
/// @param cost  what its operations cost, `null` where there is something wrong
record Prepared(
        String text, PreparsedDocumentEntry entry, @Nullable Cost cost) {

    /// A field that is selected takes as much memory as so many characters of the text, in its plan.
    private static final int WEIGHT_OF_FIELD = 4;

    /// How much of the memory for queries it takes, in characters.
    int weight() {
        return text.length() + (cost == null ? 0 : WEIGHT_OF_FIELD * Math.toIntExact(cost.fields()));
    }

    /// One that cannot be run.
    static Prepared broken(String text, List<? extends GraphQLError> errors) {
        return new Prepared(text, new PreparsedDocumentEntry(errors), null);
    }

    /// The operation that a request asks for, `null` where the document is broken.
    ///
    /// @throws Rejection where it has none of this name, or several and the request names none
    @Nullable
    OperationDefinition operation(@Nullable String name) {
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
                .orElseThrow(() -> Rejection.requestError(
                        400, Code.NOT_FOUND, "the query has no operation of the name in operationName"));
    }

    private static Rejection unknown(String message) {
        return Rejection.requestError(400, Code.BAD_USER_INPUT, message);
    }

    /// How many values the introspection in it gives.
    long introspected() {
        return cost == null ? 0 : cost.introspected();
    }

    /// What an operation may cost.
    long cost(OperationDefinition operation, Map<String, Object> variables) {
        return cost == null ? 0 : cost.count(operation, variables);
    }

    /// Refuses an operation that costs too much.
    ///
    /// @throws Rejection where it does
    static void demandCheap(long cost, Limits limits) {
        if (cost > limits.maxCost()) {
            throw Rejection.requestError(
                    400,
                    Code.TOO_COMPLEX,
                    "the query costs " + cost + ", and may cost " + limits.maxCost()
                            + " at most; ask for smaller pages (first, last), fewer texts or shorter series");
        }
    }
}
