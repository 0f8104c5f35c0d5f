package org.dixit.graphql.document;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.protocol.Limits;
import org.jspecify.annotations.Nullable;

/// Measures the depth of a parsed document and the number of its aliases, which are checked before any more expensive
/// step. A fragment counts wherever it is used; one that contains itself is not followed further, and validation
/// refuses it later.
final class QuerySize {

    /// The most fields that an operation may select with its fragments expanded: a plan is made of all of them.
    private static final long MAX_FIELDS = 10_000;

    /// The most values that introspection may give. The usual query for the whole schema gives about 7,000.
    private static final long MAX_INTROSPECTED = 50_000;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Optional<Integer>> depths = new HashMap<>();
    private int aliases;

    private QuerySize(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /// Returns an error if `document` is too large, otherwise `null`.
    static @Nullable ApiError excess(Document document, Limits limits) {
        QuerySize measure = new QuerySize(document);
        int deepest = 0;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            deepest = Math.max(deepest, measure.depth(operation.getSelectionSet()));
        }
        for (String fragment : measure.fragments.keySet()) {
            deepest = Math.max(deepest, measure.depth(fragment));
        }
        if (measure.aliases > limits.maxAliases()) {
            return ApiError.of(
                    ErrorCode.TOO_COMPLEX,
                    "the query has " + measure.aliases + " aliases; at most " + limits.maxAliases() + " are allowed");
        }
        if (deepest > limits.maxDepth()) {
            return ApiError.of(
                    ErrorCode.TOO_DEEP,
                    "the fields of the query are nested " + deepest + " deep; at most " + limits.maxDepth()
                            + " levels are allowed");
        }
        return null;
    }

    /// Returns an error if a valid document is too large with its fragments expanded, otherwise `null`.
    static @Nullable ApiError excess(QueryCost cost) {
        if (cost.fields() > MAX_FIELDS) {
            return ApiError.of(
                    ErrorCode.TOO_COMPLEX,
                    "the query selects " + cost.fields() + " fields when its fragments are expanded; at most "
                            + MAX_FIELDS + " are allowed");
        }
        if (cost.introspected() > MAX_INTROSPECTED) {
            return ApiError.of(
                    ErrorCode.TOO_COMPLEX,
                    "the introspection returns " + cost.introspected() + " values; at most " + MAX_INTROSPECTED
                            + " are allowed");
        }
        return null;
    }

    private int depth(@Nullable SelectionSet set) {
        if (set == null) {
            return 0;
        }
        int deepest = 0;
        for (Selection<?> selection : set.getSelections()) {
            deepest = Math.max(
                    deepest,
                    switch (selection) {
                        case Field field -> 1 + depth(field);
                        case InlineFragment fragment -> depth(fragment.getSelectionSet());
                        case FragmentSpread spread -> depth(spread.getName());
                        default -> 0;
                    });
        }
        return deepest;
    }

    private int depth(Field field) {
        if (field.getAlias() != null) {
            aliases++;
        }
        return depth(field.getSelectionSet());
    }

    private int depth(String name) {
        FragmentDefinition fragment = fragments.get(name);
        Optional<Integer> known = depths.get(name);
        if (fragment == null || known != null) {
            return known == null ? 0 : known.orElse(0);
        }
        depths.put(name, Optional.empty()); // within itself its depth is not known
        int depth = depth(fragment.getSelectionSet());
        depths.put(name, Optional.of(depth));
        return depth;
    }
}
