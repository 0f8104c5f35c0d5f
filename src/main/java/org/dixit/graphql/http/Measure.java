package org.dixit.graphql.http;

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
import org.dixit.graphql.Code;
import org.dixit.graphql.Failure;
import org.jspecify.annotations.Nullable;

/// How deep a parsed document is and how many aliases it has: known before anything costlier is done with it. A
/// fragment counts where it is spread; one that spreads itself ends there, and validation refuses it afterwards.
final class Measure {

    private static final int UNKNOWN = -1;

    /// How many fields an operation may select where its fragments are written out: a plan is made of all of them.
    private static final long MOST_FIELDS = 10_000;

    /// How many values introspection may give. The usual query for the whole schema gives about 7,000.
    private static final long MOST_INTROSPECTED = 50_000;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private int aliases;

    private Measure(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /// What is wrong with the size of `document`, if anything.
    static @Nullable Failure excess(Document document, Limits limits) {
        Measure measure = new Measure(document);
        int deepest = 0;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            deepest = Math.max(deepest, measure.depth(operation.getSelectionSet()));
        }
        for (String fragment : measure.fragments.keySet()) {
            deepest = Math.max(deepest, measure.depth(fragment));
        }
        if (measure.aliases > limits.maxAliases()) {
            return Failure.of(
                    Code.TOO_COMPLEX,
                    "the query has " + measure.aliases + " aliases; at most " + limits.maxAliases() + " are taken");
        }
        if (deepest > limits.maxDepth()) {
            return Failure.of(
                    Code.TOO_DEEP,
                    "the fields of the query are nested " + deepest + " deep; at most " + limits.maxDepth()
                            + " levels are taken");
        }
        return null;
    }

    /// What is wrong with the size of a valid document once its fragments are written out, if anything.
    static @Nullable Failure excess(Cost cost) {
        if (cost.fields() > MOST_FIELDS) {
            return Failure.of(
                    Code.TOO_COMPLEX,
                    "the query selects " + cost.fields() + " fields where its fragments are written out; at most "
                            + MOST_FIELDS + " are taken");
        }
        if (cost.introspected() > MOST_INTROSPECTED) {
            return Failure.of(
                    Code.TOO_COMPLEX,
                    "the introspection gives " + cost.introspected() + " values; at most " + MOST_INTROSPECTED
                            + " are given");
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
        Integer known = depths.get(name);
        if (fragment == null || known != null) {
            return known == null || known == UNKNOWN ? 0 : known;
        }
        depths.put(name, UNKNOWN);
        int depth = depth(fragment.getSelectionSet());
        depths.put(name, depth);
        return depth;
    }
}
