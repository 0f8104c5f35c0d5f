package org.dixit.graphql.document;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLModifiedType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counts the values that introspection gives. They are counted along the schema itself, so that a round trip through
/// it (`type { fields { type { fields …`) counts with everything that it selects. A selection on an object is counted
/// only once, however often it is reached, so that counting takes no longer than the size of the schema times that of
/// the query.
final class IntrospectionCost {

    /// The fields whose value is one object and not a list.
    private static final Set<String> SINGLE = Set.of("type", "ofType", "queryType", "mutationType", "subscriptionType");

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final IdentityHashMap<SelectionSet, IdentityHashMap<Object, Long>> known = new IdentityHashMap<>();
    private long all;

    IntrospectionCost(GraphQLSchema schema, Map<String, FragmentDefinition> fragments) {
        this.schema = schema;
        this.fragments = fragments;
    }

    /// Counts the values of a field at the root of an operation: `__typename`, `__schema` or `__type`.
    long count(Field field) {
        long values = switch (field.getName()) {
            case "__schema" -> SaturatedMath.plus(1, count(field.getSelectionSet(), schema));
            case "__type" ->
                types(field)
                        .mapToLong(type -> SaturatedMath.plus(1, count(field.getSelectionSet(), type)))
                        .max()
                        .orElse(1);
            default -> 1;
        };
        if (values > 1) {
            all = SaturatedMath.plus(all, values);
        }
        return values;
    }

    /// The values of all fields that were counted, except `__typename`.
    long all() {
        return all;
    }

    /// Returns the type that the argument names, or all types if the name is in a variable.
    private Stream<GraphQLNamedType> types(Field field) {
        return field.getArguments().stream()
                .map(Argument::getValue)
                .flatMap(name -> name instanceof StringValue text
                        ? Stream.ofNullable(schema.getType(text.getValue())).map(GraphQLNamedType.class::cast)
                        : schema.getAllTypesAsList().stream());
    }

    private long count(@Nullable SelectionSet set, Object element) {
        if (set == null) {
            return 0;
        }
        IdentityHashMap<Object, Long> counts = known.computeIfAbsent(set, one -> new IdentityHashMap<>());
        Long before = counts.get(element);
        if (before != null) {
            return before;
        }
        long values = 0;
        for (Selection<?> selection : set.getSelections()) {
            values = SaturatedMath.plus(
                    values,
                    switch (selection) {
                        case Field field -> values(field, element);
                        case InlineFragment inline -> count(inline.getSelectionSet(), element);
                        case FragmentSpread spread ->
                            count(
                                    Objects.requireNonNull(fragments.get(spread.getName()))
                                            .getSelectionSet(),
                                    element);
                        default -> 0;
                    });
        }
        counts.put(element, values);
        return values;
    }

    private long values(Field field, Object element) {
        if (field.getSelectionSet() == null) {
            return 1;
        }
        long item = SINGLE.contains(field.getName()) ? 0 : 1;
        long values = 1;
        for (Object below : below(field.getName(), element)) {
            values = SaturatedMath.plus(values, SaturatedMath.plus(item, count(field.getSelectionSet(), below)));
        }
        return values;
    }

    /// Returns the elements that a field of introspection gives for an element of the schema (GraphQL, 4.2).
    private List<?> below(String field, Object element) {
        return switch (field) {
            case "types" -> schema.getAllTypesAsList();
            case "queryType" -> List.of(schema.getQueryType());
            case "mutationType" -> some(schema.getMutationType());
            case "subscriptionType" -> some(schema.getSubscriptionType());
            case "directives" -> schema.getDirectives();
            case "fields" -> element instanceof GraphQLFieldsContainer type ? type.getFieldDefinitions() : List.of();
            case "interfaces" -> element instanceof GraphQLImplementingType type ? type.getInterfaces() : List.of();
            case "possibleTypes" ->
                switch (element) {
                    case GraphQLInterfaceType type -> schema.getImplementations(type);
                    case GraphQLUnionType type -> type.getTypes();
                    default -> List.of();
                };
            case "enumValues" -> element instanceof GraphQLEnumType type ? type.getValues() : List.of();
            case "inputFields" ->
                element instanceof GraphQLInputObjectType type ? type.getFieldDefinitions() : List.of();
            case "ofType" -> element instanceof GraphQLModifiedType type ? some(type.getWrappedType()) : List.of();
            case "args" ->
                switch (element) {
                    case GraphQLFieldDefinition definition -> definition.getArguments();
                    case GraphQLDirective directive -> directive.getArguments();
                    default -> List.of();
                };
            case "type" ->
                switch (element) {
                    case GraphQLFieldDefinition definition -> some(definition.getType());
                    case GraphQLArgument argument -> some(argument.getType());
                    case GraphQLInputObjectField input -> some(input.getType());
                    default -> List.of();
                };
            default -> List.of();
        };
    }

    private static List<?> some(@Nullable Object element) {
        return element == null ? List.of() : List.of(element);
    }
}
