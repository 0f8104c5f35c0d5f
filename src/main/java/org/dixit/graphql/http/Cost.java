package org.dixit.graphql.http;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dixit.graphql.Paging;
import org.jspecify.annotations.Nullable;

/// How many nodes the answer to an operation may hold at most, as GitHub counts: a connection as many as its `first` or
/// `last` says, the usual page where it says nothing, and all that is inside as often; any other node once. Made once
/// for a document; counted with the variables of each request.
final class Cost {

    private static final String NODE = "Node";

    /// The fields of one level.
    ///
    /// @param node whether each is a node by itself
    /// @param size how many there are of it, `null` where it is one
    private record Branch(boolean node, @Nullable Size size, List<Branch> inner) {}

    /// How many a paged field or a list of ids asks for: all values that may say so.
    private record Size(List<Value<?>> said, Map<String, Value<?>> defaults, int usual) {}

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Branch> spread = new HashMap<>();
    private final IdentityHashMap<OperationDefinition, Branch> operations = new IdentityHashMap<>();

    /// Reads a valid document.
    Cost(Document document, GraphQLSchema schema) {
        this.schema = schema;
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            GraphQLCompositeType root = switch (operation.getOperation()) {
                case QUERY -> schema.getQueryType();
                case MUTATION -> schema.getMutationType();
                case SUBSCRIPTION -> schema.getSubscriptionType();
            };
            Map<String, Value<?>> defaults = new HashMap<>();
            for (VariableDefinition variable : operation.getVariableDefinitions()) {
                if (variable.getDefaultValue() != null) {
                    defaults.put(variable.getName(), variable.getDefaultValue());
                }
            }
            // a fragment's variables mean what the operation says of them
            spread.clear();
            operations.put(operation, new Branch(false, null, branches(operation.getSelectionSet(), root, defaults)));
        }
        spread.clear();
    }

    /// The nodes that the answer to `operation` may hold.
    long count(OperationDefinition operation, Map<String, Object> variables) {
        Branch branch = operations.get(operation);
        return branch == null ? 0 : count(branch, variables, new IdentityHashMap<>());
    }

    private static long count(Branch branch, Map<String, Object> variables, IdentityHashMap<Branch, Long> known) {
        Long before = known.get(branch);
        if (before != null) {
            return before;
        }
        long inner = branch.node || branch.size != null ? 1 : 0;
        for (Branch part : branch.inner) {
            inner = plus(inner, count(part, variables, known));
        }
        long all = branch.size == null ? inner : times(inner, size(branch.size, variables));
        known.put(branch, all);
        return all;
    }

    private List<Branch> branches(
            @Nullable SelectionSet set, GraphQLCompositeType parent, Map<String, Value<?>> defaults) {
        if (set == null) {
            return List.of();
        }
        List<Branch> branches = new ArrayList<>();
        for (Selection<?> selection : set.getSelections()) {
            Branch branch = switch (selection) {
                case Field field -> branch(field, parent, defaults);
                case InlineFragment inline ->
                    new Branch(
                            false,
                            null,
                            branches(inline.getSelectionSet(), type(inline.getTypeCondition(), parent), defaults));
                case FragmentSpread fragment -> branch(fragment.getName(), parent, defaults);
                default -> null;
            };
            if (branch != null && (branch.node || branch.size != null || !branch.inner.isEmpty())) {
                branches.add(branch);
            }
        }
        return List.copyOf(branches);
    }

    /// A fragment's branch, made once wherever it is spread, so that fragments of fragments stay small.
    private @Nullable Branch branch(String name, GraphQLCompositeType parent, Map<String, Value<?>> defaults) {
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            return null;
        }
        Branch known = spread.get(name);
        if (known == null) {
            known = new Branch(
                    false,
                    null,
                    branches(fragment.getSelectionSet(), type(fragment.getTypeCondition(), parent), defaults));
            spread.put(name, known);
        }
        return known;
    }

    private @Nullable Branch branch(Field field, GraphQLCompositeType parent, Map<String, Value<?>> defaults) {
        if (field.getName().startsWith("__")) {
            return null;
        }
        GraphQLFieldDefinition definition = Introspection.getFieldDef(schema, parent, field.getName());
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)) {
            return null;
        }
        Size size = size(field, definition, defaults);
        boolean wrapped =
                parent.getName().endsWith("Connection") || parent.getName().endsWith("Edge");
        return new Branch(
                size == null && !wrapped && isNode(type), size, branches(field.getSelectionSet(), type, defaults));
    }

    private static @Nullable Size size(Field field, GraphQLFieldDefinition definition, Map<String, Value<?>> defaults) {
        boolean paged = definition.getArgument("first") != null;
        boolean listed = definition.getArgument("ids") != null;
        if (!paged && !listed) {
            return null;
        }
        List<Value<?>> said = new ArrayList<>();
        for (Argument argument : field.getArguments()) {
            String name = argument.getName();
            if (paged ? name.equals("first") || name.equals("last") : name.equals("ids")) {
                said.add(argument.getValue());
            }
        }
        return new Size(List.copyOf(said), defaults, paged ? usual(definition.getArgument("first")) : Paging.USUAL);
    }

    /// What `first` is where nothing is said: its default, or the usual page.
    private static int usual(GraphQLArgument first) {
        return first.hasSetDefaultValue()
                        && GraphQLArgument.<Object>getArgumentDefaultValue(first) instanceof Number number
                ? number.intValue()
                : Paging.USUAL;
    }

    private static long size(Size size, Map<String, Object> variables) {
        long largest = 0;
        for (Value<?> value : size.said) {
            largest = Math.max(largest, size(value, size.defaults, variables));
        }
        return largest == 0 ? size.usual : Math.min(largest, Paging.MOST);
    }

    private static long size(Value<?> value, Map<String, Value<?>> defaults, Map<String, Object> variables) {
        return switch (value) {
            case IntValue number -> clamped(number.getValue());
            case ArrayValue list -> list.getValues().size();
            case VariableReference variable -> {
                Value<?> usual = defaults.get(variable.getName());
                boolean given = variables.containsKey(variable.getName());
                yield given || usual == null
                        ? size(variables.get(variable.getName()))
                        : size(usual, Map.of(), variables);
            }
            case NullValue _ -> 0;
            default -> 1;
        };
    }

    private static long size(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case BigInteger number -> clamped(number);
            case Number number -> number.longValue();
            case Collection<?> list -> list.size();
            default -> 1;
        };
    }

    private static long clamped(BigInteger number) {
        return number.min(BigInteger.valueOf(Paging.MOST)).max(BigInteger.ZERO).longValue();
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

    private static long plus(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private static long times(long a, long b) {
        return a == 0 || b <= Long.MAX_VALUE / a ? a * b : Long.MAX_VALUE;
    }
}
