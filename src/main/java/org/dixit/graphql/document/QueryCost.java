package org.dixit.graphql.document;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The cost of the operations of a document: the nodes that an answer may have, counted as GitHub does, plus one for
/// each kilobyte that its values usually have ([FieldWeights]). A connection has as many nodes as its `first` or
/// `last` asks for, or the usual page without either, and everything selected within it counts as often; a point of a
/// series counts as a node. The document is read once, and its cost counted with the variables of each request.
final class QueryCost {

    private static final String NODE = "Node";
    private static final int BYTES_OF_UNIT = 1_000;

    /// A field or fragment with its selection.
    ///
    /// @param nodes  the nodes of one of its objects
    /// @param bytes  the bytes of the values of one object
    /// @param many   how many objects there are
    /// @param fields how many fields are selected here and below, with fragments expanded
    private record Branch(long nodes, long bytes, Multiplicity many, List<Branch> inner, long fields) {

        static Branch of(long nodes, long bytes, Multiplicity many, List<Branch> inner) {
            long fields = 1;
            for (Branch part : inner) {
                fields = SaturatedMath.plus(fields, part.fields);
            }
            return new Branch(nodes, bytes, many, inner, fields);
        }
    }

    private record Tally(long nodes, long bytes) {}

    /// A fragment, and the series whose points it may select.
    private record Spread(String name, @Nullable Field series) {}

    private final GraphQLSchema schema;
    private final IntrospectionCost introspected;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<Spread, Branch> spread = new HashMap<>();
    private final IdentityHashMap<OperationDefinition, Branch> operations = new IdentityHashMap<>();

    /// Reads a valid document.
    QueryCost(Document document, GraphQLSchema schema) {
        this.schema = schema;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        this.introspected = new IntrospectionCost(schema, fragments);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            GraphQLCompositeType root = Objects.requireNonNull(
                    switch (operation.getOperation()) {
                        case QUERY -> schema.getQueryType();
                        case MUTATION -> schema.getMutationType();
                        case SUBSCRIPTION -> schema.getSubscriptionType();
                    });
            Map<String, Value<?>> defaults = new HashMap<>();
            operation.getVariableDefinitions().stream()
                    .filter(variable -> variable.getDefaultValue() != null)
                    .forEach(variable -> defaults.put(variable.getName(), variable.getDefaultValue()));
            // the variables of a fragment have the defaults of the operation
            spread.clear();
            List<Branch> branches = branches(operation.getSelectionSet(), root, null, defaults);
            operations.put(operation, Branch.of(0, 0, Multiplicity.ONE, branches));
        }
        spread.clear();
    }

    /// Returns the cost of `operation` with the variables of a request.
    long count(OperationDefinition operation, Map<String, Object> variables) {
        Branch branch = operations.get(operation);
        if (branch == null) {
            return 0;
        }
        Tally all = count(branch, variables, new IdentityHashMap<>());
        return SaturatedMath.plus(all.nodes, all.bytes / BYTES_OF_UNIT);
    }

    /// The number of fields that the largest operation selects, with fragments expanded.
    long fields() {
        return operations.values().stream().mapToLong(Branch::fields).max().orElse(0);
    }

    /// The number of values that the introspection in all operations gives.
    long introspected() {
        return introspected.all();
    }

    private static Tally count(Branch branch, Map<String, Object> variables, IdentityHashMap<Branch, Tally> known) {
        Tally before = known.get(branch);
        if (before != null) {
            return before;
        }
        long nodes = branch.nodes;
        long bytes = branch.bytes;
        for (Branch part : branch.inner) {
            Tally inner = count(part, variables, known);
            nodes = SaturatedMath.plus(nodes, inner.nodes);
            bytes = SaturatedMath.plus(bytes, inner.bytes);
        }
        long many = branch.many.count(variables);
        Tally all = new Tally(SaturatedMath.times(nodes, many), SaturatedMath.times(bytes, many));
        known.put(branch, all);
        return all;
    }

    private List<Branch> branches(
            @Nullable SelectionSet set,
            GraphQLCompositeType parent,
            @Nullable Field series,
            Map<String, Value<?>> defaults) {
        if (set == null) {
            return List.of();
        }
        List<Branch> branches = new ArrayList<>();
        for (Selection<?> selection : set.getSelections()) {
            switch (selection) {
                case Field field -> branches.add(branch(field, parent, series, defaults));
                case InlineFragment inline ->
                    branches.addAll(branches(
                            inline.getSelectionSet(), type(inline.getTypeCondition(), parent), series, defaults));
                case FragmentSpread fragment -> {
                    Branch branch = branch(new Spread(fragment.getName(), series), parent, defaults);
                    if (branch != null) {
                        branches.add(branch);
                    }
                }
                default -> {}
            }
        }
        return List.copyOf(branches);
    }

    /// Returns the branch of a fragment. It is made once for all places that use it, so that fragments within
    /// fragments stay small.
    private @Nullable Branch branch(Spread key, GraphQLCompositeType parent, Map<String, Value<?>> defaults) {
        FragmentDefinition fragment = fragments.get(key.name);
        if (fragment == null) {
            return null;
        }
        Branch known = spread.get(key);
        if (known == null) {
            known = Branch.of(
                    0,
                    0,
                    Multiplicity.ONE,
                    branches(
                            fragment.getSelectionSet(),
                            type(fragment.getTypeCondition(), parent),
                            key.series,
                            defaults));
            spread.put(key, known);
        }
        return known;
    }

    private Branch branch(
            Field field, GraphQLCompositeType parent, @Nullable Field series, Map<String, Value<?>> defaults) {
        if (field.getName().startsWith("__")) {
            long values = introspected.count(field);
            return Branch.of(0, SaturatedMath.times(values, FieldWeights.BYTES_OF_VALUE), Multiplicity.ONE, List.of());
        }
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
        String place = parent.getName() + '.' + field.getName();
        Multiplicity many = Multiplicity.of(place, field, definition, series, defaults);
        List<Branch> inner = new ArrayList<>();
        Branch extra = FieldWeights.byArgument(place, field, defaults)
                .map(length -> Branch.of(0, 1, length, List.of()))
                .orElse(null);
        if (extra != null) {
            inner.add(extra);
        }
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)) {
            return Branch.of(0, FieldWeights.of(place, field.getName()), many, List.copyOf(inner));
        }
        inner.addAll(
                branches(field.getSelectionSet(), type, place.equals(Multiplicity.SERIES) ? field : null, defaults));
        boolean wrapped =
                parent.getName().endsWith("Connection") || parent.getName().endsWith("Edge");
        boolean counted = many.isOfNodes() || (many.equals(Multiplicity.ONE) && !wrapped && isNode(type));
        return Branch.of(counted ? 1 : 0, 0, many, List.copyOf(inner));
    }

    private GraphQLCompositeType type(@Nullable TypeName condition, GraphQLCompositeType otherwise) {
        return condition != null && schema.getType(condition.getName()) instanceof GraphQLCompositeType type
                ? type
                : otherwise;
    }

    private static boolean isNode(GraphQLCompositeType type) {
        return type.getName().equals(NODE)
                || (type instanceof GraphQLImplementingType implementing
                        && implementing.getInterfaces().stream()
                                .map(GraphQLNamedType::getName)
                                .anyMatch(NODE::equals));
    }
}
