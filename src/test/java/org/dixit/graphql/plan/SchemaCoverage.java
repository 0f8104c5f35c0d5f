package org.dixit.graphql.plan;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parts of a schema that queries use, as coordinates: `Type.field`, `Type.field(argument:)`,
/// `Input.field`, `Enum.VALUE`. A field and its arguments count only if the field occurs in the answer, so that
/// skipped ones do not count. An enum value counts as an argument and in an answer.
final class SchemaCoverage {

    private final GraphQLSchema schema;
    private final Set<String> seen = new HashSet<>();

    SchemaCoverage(GraphQLSchema schema) {
        this.schema = schema;
    }

    /// Counts the parts used by a query, given its answer's data.
    void add(String query, Map<String, @Nullable Object> variables, JsonNode data) {
        Document document = Parser.parse(query);
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).getFirst();
        walk(operation.getSelectionSet(), schema.getQueryType(), List.of(data), new Asked(document, variables));
    }

    private record Asked(Document document, Map<String, @Nullable Object> variables) {}

    private void walk(@Nullable SelectionSet set, GraphQLType type, List<JsonNode> objects, Asked asked) {
        if (set == null) {
            return;
        }
        for (Selection<?> selection : set.getSelections()) {
            switch (selection) {
                case Field field -> field(field, (GraphQLFieldsContainer) type, objects, asked);
                case InlineFragment inline -> {
                    TypeName condition = inline.getTypeCondition();
                    walk(inline.getSelectionSet(), condition == null ? type : named(condition), objects, asked);
                }
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = asked.document.getDefinitionsOfType(FragmentDefinition.class).stream()
                            .filter(found -> found.getName().equals(spread.getName()))
                            .findFirst()
                            .orElseThrow();
                    walk(fragment.getSelectionSet(), named(fragment.getTypeCondition()), objects, asked);
                }
                default -> throw new IllegalStateException(selection.toString());
            }
        }
    }

    private GraphQLType named(TypeName name) {
        return requireNonNull(schema.getType(name.getName()));
    }

    private void field(Field field, GraphQLFieldsContainer type, List<JsonNode> objects, Asked asked) {
        GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
        List<JsonNode> values = objects.stream()
                .filter(object -> object.has(field.getResultKey()))
                .map(object -> object.get(field.getResultKey()))
                .toList();
        if (definition == null || values.isEmpty()) {
            return; // __typename, or not in the answer
        }
        String coordinate = type.getName() + "." + field.getName();
        seen.add(coordinate);
        for (Argument argument : field.getArguments()) {
            if (value(definition.getArgument(argument.getName()).getType(), argument.getValue(), asked)) {
                seen.add(coordinate + "(" + argument.getName() + ":)");
            }
        }
        GraphQLNamedType below = GraphQLTypeUtil.unwrapAll(definition.getType());
        List<JsonNode> items = values.stream().flatMap(SchemaCoverage::items).toList();
        if (below instanceof GraphQLEnumType) {
            items.forEach(item -> seen.add(below.getName() + "." + item.asText()));
        }
        walk(field.getSelectionSet(), below, items, asked);
    }

    private static Stream<JsonNode> items(JsonNode value) {
        return value.isArray()
                ? value.valueStream().flatMap(SchemaCoverage::items)
                : value.isNull() ? Stream.of() : Stream.of(value);
    }

    /// Whether the value is not just null.
    private boolean value(GraphQLType type, @Nullable Object value, Asked asked) {
        GraphQLNamedType bare = GraphQLTypeUtil.unwrapAll(type);
        return switch (value) {
            case null -> false;
            case VariableReference variable -> value(type, asked.variables.get(variable.getName()), asked);
            case ArrayValue array -> value(type, array.getValues(), asked);
            case List<?> items -> {
                items.forEach(item -> value(type, item, asked));
                yield !items.isEmpty();
            }
            case ObjectValue object -> {
                for (ObjectField field : object.getObjectFields()) {
                    entry((GraphQLInputObjectType) bare, field.getName(), field.getValue(), asked);
                }
                yield true;
            }
            case Map<?, ?> object -> {
                object.forEach((name, item) -> entry((GraphQLInputObjectType) bare, name.toString(), item, asked));
                yield true;
            }
            case EnumValue word -> word(bare, word.getName());
            case Value<?> literal -> !(literal instanceof graphql.language.NullValue);
            default -> word(bare, value.toString());
        };
    }

    private boolean word(GraphQLNamedType type, String value) {
        if (type instanceof GraphQLEnumType) {
            seen.add(type.getName() + "." + value);
        }
        return true;
    }

    private void entry(GraphQLInputObjectType type, String name, @Nullable Object value, Asked asked) {
        if (value(type.getField(name).getType(), value, asked)) {
            seen.add(type.getName() + "." + name);
        }
    }

    /// The parts that no query used, not counting those that only mutations and subscriptions have.
    Set<String> missing() {
        Set<String> all = new TreeSet<>();
        reach(schema.getQueryType(), new HashSet<>(), all);
        all.removeAll(seen);
        return all;
    }

    private void reach(GraphQLType wrapped, Set<String> visited, Set<String> all) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(wrapped);
        if (!visited.add(type.getName())) {
            return;
        }
        List<GraphQLType> next = new ArrayList<>();
        switch (type) {
            case GraphQLFieldsContainer container ->
                container.getFieldDefinitions().forEach(field -> {
                    String coordinate = type.getName() + "." + field.getName();
                    all.add(coordinate);
                    next.add(field.getType());
                    field.getArguments().forEach(argument -> {
                        all.add(coordinate + "(" + argument.getName() + ":)");
                        next.add(argument.getType());
                    });
                });
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().forEach(field -> {
                    all.add(type.getName() + "." + field.getName());
                    next.add(field.getType());
                });
            case GraphQLEnumType words ->
                words.getValues().forEach(word -> all.add(type.getName() + "." + word.getName()));
            default -> {}
        }
        if (type instanceof GraphQLInterfaceType several) {
            next.addAll(schema.getImplementations(several));
        }
        next.forEach(other -> reach(other, visited, all));
    }
}
