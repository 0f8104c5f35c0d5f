package org.dixit.graphql.http;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedInputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every position of a schema where a client gives a value: each argument of each field, and each field of an
/// input type within one, with one level of `not` and `said`.
public final class ArgumentPositions {

    /// A position for a value.
    ///
    /// @param query  a query that contains the field, with `%s` in place of its arguments
    /// @param owner  the field, such as `Actor.statements`
    /// @param path   the argument and, within it, the fields of its input types
    /// @param type   the type of the value: a scalar or an enum
    /// @param beside the other required arguments, such as `direction: TO`
    public record ArgumentPosition(
            String query,
            String owner,
            List<String> path,
            String argumentType,
            GraphQLNamedInputType type,
            List<String> beside) {

        /// The last word of the path.
        public String name() {
            return path.getLast();
        }

        /// The path as shown in errors.
        String place() {
            return String.join(".", path);
        }

        /// A query with the literal `value` in this position, and with these further arguments.
        public String ask(String value, String... more) {
            String literal = value;
            for (int i = path.size() - 1; i > 0; i--) {
                literal = "{" + path.get(i) + ": " + literal + "}";
            }
            return query(literal, more);
        }

        /// A query with the variable `$v` as the argument that contains this position.
        String askByVariable(String... more) {
            return (query.startsWith("{") ? "query" + query : query)
                    .replaceFirst("^(\\w+) ?", "$1 V(\\$v: " + argumentType + ") ")
                    .replace("%s", arguments("$v", more));
        }

        /// The value of the variable that has `value` in this position.
        public Object variable(Object value) {
            Object within = value;
            for (int i = path.size() - 1; i > 0; i--) {
                within = Map.of(path.get(i), within);
            }
            return within;
        }

        /// A query with `argument` (`filter: $f`) as the argument that contains this position.
        public String askBy(String argument, String... more) {
            List<String> arguments = new ArrayList<>(List.of(argument));
            arguments.addAll(beside);
            arguments.addAll(List.of(more));
            return query.replace("%s", together(arguments));
        }

        private String query(String literal, String... more) {
            return query.replace("%s", arguments(literal, more));
        }

        private String arguments(String value, String... more) {
            List<String> arguments = new ArrayList<>(List.of(path.getFirst() + ": " + value));
            arguments.addAll(beside);
            arguments.addAll(List.of(more));
            return together(arguments);
        }

        @Override
        public String toString() {
            return owner + "(" + place() + ")";
        }
    }

    private final GraphQLSchema schema;
    private final Map<String, String> required;
    private final List<ArgumentPosition> all = new ArrayList<>();

    private ArgumentPositions(GraphQLSchema schema, Map<String, String> required) {
        this.schema = schema;
        this.required = required;
    }

    /// All of `schema`; `required` has values for what must be given, by argument, field of an input type, or both as
    /// `actor.id`.
    public static List<ArgumentPosition> of(GraphQLSchema schema, Map<String, String> required) {
        ArgumentPositions slots = new ArgumentPositions(schema, required);
        slots.walk("{ %s }", schema.getQueryType());
        slots.walk("mutation { %s }", schema.getMutationType());
        slots.walk("subscription { %s }", schema.getSubscriptionType());
        return slots.all;
    }

    /// A query for each field that queries have, with no arguments but those that must be given.
    public static List<String> fields(GraphQLSchema schema, Map<String, String> required) {
        ArgumentPositions slots = new ArgumentPositions(schema, required);
        slots.walk("{ %s }", schema.getQueryType());
        return slots.fields;
    }

    private final List<String> fields = new ArrayList<>();
    private final Map<String, String> ways = new LinkedHashMap<>();

    private void walk(String start, GraphQLObjectType root) {
        Deque<GraphQLObjectType> open = new ArrayDeque<>(List.of(root));
        ways.put(root.getName(), start);
        while (!open.isEmpty()) {
            GraphQLObjectType type = open.removeFirst();
            for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
                String way = ways.getOrDefault(type.getName(), "").replace("%s", call(field));
                field.getArguments().forEach(argument -> add(type, field, argument, way));
                GraphQLNamedType below = GraphQLTypeUtil.unwrapAll(field.getType());
                String inner = way.replace("%s", together(needed(field, "")));
                fields.add(inner);
                if (below instanceof GraphQLObjectType object && !ways.containsKey(object.getName())) {
                    ways.put(object.getName(), inner.replace("__typename", "%s"));
                    open.add(object);
                }
            }
        }
    }

    private static String call(GraphQLFieldDefinition field) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean leaf = !(type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType);
        return field.getName() + (field.getArguments().isEmpty() ? "" : "%s") + (leaf ? "" : " { __typename }");
    }

    private List<String> needed(GraphQLFieldDefinition field, String but) {
        return field.getArguments().stream()
                .filter(argument -> argument.getType() instanceof GraphQLNonNull
                        || required.containsKey(field.getName() + "." + argument.getName()))
                .filter(argument -> !argument.getName().equals(but))
                .map(argument -> argument.getName() + ": "
                        + value(field.getName() + "." + argument.getName(), argument.getName()))
                .toList();
    }

    private String value(String whole, String name) {
        String known = required.getOrDefault(whole, required.get(name));
        if (known == null) {
            throw new IllegalStateException("tell what goes into " + whole);
        }
        return known;
    }

    /// Arguments in their parentheses.
    static String together(List<String> arguments) {
        return arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
    }

    private void add(GraphQLObjectType type, GraphQLFieldDefinition field, GraphQLArgument argument, String way) {
        ArgumentPosition slot = new ArgumentPosition(
                way,
                type.getName() + "." + field.getName(),
                List.of(argument.getName()),
                GraphQLTypeUtil.simplePrint(argument.getType()),
                (GraphQLNamedInputType) GraphQLTypeUtil.unwrapAll(argument.getType()),
                needed(field, argument.getName()));
        boolean root = schema.getQueryType().getName().equals(type.getName());
        add(slot, root ? List.of() : List.of("not", "said"));
    }

    private void add(ArgumentPosition slot, List<String> closed) {
        if (!(slot.type instanceof GraphQLInputObjectType object)) {
            all.add(slot);
            return;
        }
        for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
            if (closed.contains(field.getName())) {
                continue;
            }
            List<String> path = new ArrayList<>(slot.path);
            path.add(field.getName());
            boolean within = field.getName().equals("not") || field.getName().equals("said");
            add(
                    new ArgumentPosition(
                            slot.query,
                            slot.owner,
                            List.copyOf(path),
                            slot.argumentType,
                            (GraphQLNamedInputType) GraphQLTypeUtil.unwrapAll(field.getType()),
                            slot.beside),
                    within ? List.of("not", "said") : closed);
        }
    }
}
