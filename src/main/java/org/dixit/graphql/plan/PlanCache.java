package org.dixit.graphql.plan;

import graphql.execution.ExecutionContext;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps the plans of each document as long as the document itself: one for each operation and each set of values of
/// the variables in its `@skip` and `@include`.
final class PlanCache {

    /// The number of variants kept for one document; further ones are planned each time, to limit the memory.
    private static final int MAX_VARIANTS = 8;

    /// The number of fields that the variants of a document may have together; the first variant is exempt.
    private static final int MAX_FIELDS = 4_000;

    private final Map<Document, Prepared> documents = Collections.synchronizedMap(new WeakHashMap<>());

    private record Prepared(List<String> switches, Map<Variant, Optional<Plan>> plans) {}

    private record Variant(@Nullable String operation, List<@Nullable Object> values) {}

    /// Returns the plan of the operation; calls `make` if there is none yet.
    Optional<Plan> of(ExecutionContext context, Supplier<Optional<Plan>> make) {
        Prepared prepared = documents.computeIfAbsent(
                context.getDocument(), document -> new Prepared(switches(document), new ConcurrentHashMap<>()));
        Variant variant = variant(prepared.switches, context);
        Optional<Plan> known = prepared.plans.get(variant);
        if (known != null) {
            return known;
        }
        Optional<Plan> made = make.get();
        int variants = prepared.plans.size();
        if (variants == 0
                || (variants < MAX_VARIANTS
                        && (variants + 1) * made.map(Plan::fields).orElse(0) <= MAX_FIELDS)) {
            prepared.plans.put(variant, made);
        }
        return made;
    }

    private static Variant variant(List<String> switches, ExecutionContext context) {
        OperationDefinition operation = context.getOperationDefinition();
        List<@Nullable Object> values = new ArrayList<>(switches.size());
        for (String name : switches) {
            values.add(context.getCoercedVariables().get(name));
        }
        return new Variant(operation.getName(), values);
    }

    /// The variables that determine which fields are selected.
    private static List<String> switches(Document document) {
        Set<String> names = new LinkedHashSet<>();
        collect(document, names);
        return List.copyOf(names);
    }

    private static void collect(Node<?> node, Set<String> names) {
        if (node instanceof DirectivesContainer<?> bearer) {
            for (Directive directive : bearer.getDirectives()) {
                directive.getArguments().forEach(argument -> {
                    if (argument.getValue() instanceof VariableReference variable) {
                        names.add(variable.getName());
                    }
                });
            }
        }
        for (Node<?> child : node.getChildren()) {
            collect(child, names);
        }
    }
}
