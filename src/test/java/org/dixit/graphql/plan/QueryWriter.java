package org.dixit.graphql.plan;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dixit.graphql.http.ArgumentPositions.ArgumentPosition;
import org.jspecify.annotations.Nullable;

/// Generates random queries: any fields of the schema with any arguments, aliases, fragments, directives,
/// variables and nulls. The same seed generates the same query. Most are valid; some values are refused by a
/// resolver.
final class QueryWriter {

    /// A query with the values of its variables.
    record Written(String query, Map<String, @Nullable Object> variables) {}

    private static final List<String> WORDS = List.of("met", "Dee", "Ada 1", "\"Cid met\" -3", "nothing", "daily");
    private static final List<String> LANGUAGES = List.of("en", "EN-us", "*", "fr", "no language");
    private static final List<String> URLS = List.of("https://daily.example/first", "http://a.example/b", "no url");
    private static final List<String> TIMES =
            List.of("2022-02-17T10:00:00Z", "2022-03-01T10:00:02Z", "2030-01-01T00:00:00Z", "yesterday");

    private final GraphQLSchema schema;
    private final List<String> ids;
    private final List<String> cursors;
    private final Random random;

    private final Map<String, String> declared = new TreeMap<>();
    private final Map<String, @Nullable Object> variables = new LinkedHashMap<>();
    private final List<String> fragments = new ArrayList<>();
    private int aliases;

    QueryWriter(GraphQLSchema schema, List<String> ids, List<String> cursors, long seed) {
        this.schema = schema;
        this.ids = ids;
        this.cursors = cursors;
        this.random = new Random(seed);
    }

    Written write() {
        return written(selection(schema.getQueryType(), 0, 2));
    }

    /// A query with a value in a place of the schema, as a literal or as a variable, and anything below its field.
    Written at(ArgumentPosition slot, Object value, String... more) {
        String asked;
        if (chance(50)) {
            String variable = variable(slot.argumentType(), slot.variable(value));
            asked = slot.askBy(slot.path().getFirst() + ": " + variable, more);
        } else {
            asked = slot.ask(literal(slot.type(), value), more);
        }
        String[] names = slot.owner().split("\\.", 2);
        GraphQLNamedType below = GraphQLTypeUtil.unwrapAll(
                schema.getObjectType(names[0]).getFieldDefinition(names[1]).getType());
        boolean leaf = !(below instanceof GraphQLObjectType || below instanceof GraphQLInterfaceType);
        return written(leaf ? asked : asked.replace("{ __typename }", selection((GraphQLNamedOutputType) below, 1, 4)));
    }

    private Written written(String selection) {
        StringBuilder head = new StringBuilder("query Q");
        if (!declared.isEmpty()) {
            List<String> parts = new ArrayList<>();
            declared.forEach((name, type) -> parts.add("$" + name + ": " + type));
            head.append('(').append(String.join(", ", parts)).append(')');
        }
        return new Written(head + " " + selection + "\n" + String.join("\n", fragments), variables);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String selection(GraphQLNamedOutputType type, int depth, int many) {
        List<String> parts = new ArrayList<>();
        if (chance(15)) {
            parts.add("__typename");
        }
        List<GraphQLFieldDefinition> fields = type instanceof GraphQLObjectType object
                ? object.getFieldDefinitions()
                : ((GraphQLInterfaceType) type).getFieldDefinitions();
        for (int i = 1 + random.nextInt(depth == 0 ? many : 4); i > 0; i--) {
            String field = field(any(fields), depth);
            if (field != null) {
                parts.add(chance(10) ? fragment(type, field) : field);
            }
        }
        if (type instanceof GraphQLInterfaceType several) {
            for (GraphQLObjectType object : schema.getImplementations(several)) {
                if (chance(50)) {
                    parts.add("... on " + object.getName() + " " + selection(object, depth + 1, 2));
                }
            }
        }
        if (parts.isEmpty()) {
            parts.add("__typename");
        }
        return "{ " + String.join(" ", parts) + " }";
    }

    private String fragment(GraphQLNamedOutputType type, String field) {
        return switch (random.nextInt(3)) {
            case 0 -> "... on " + type.getName() + directive() + " { " + field + " }";
            case 1 -> "..." + directive() + " { " + field + " }";
            default -> {
                String name = "F" + fragments.size();
                fragments.add("fragment " + name + " on " + type.getName() + " { " + field + " }");
                yield "..." + name + directive();
            }
        };
    }

    private String directive() {
        if (!chance(25)) {
            return "";
        }
        String word = chance(50) ? "skip" : "include";
        boolean value = chance(50);
        String shown = chance(50) ? Boolean.toString(value) : variable("Boolean!", value);
        return " @" + word + "(if: " + shown + ")";
    }

    private String variable(String type, @Nullable Object value) {
        String name = "v" + declared.size();
        declared.put(name, type);
        variables.put(name, value);
        return "$" + name;
    }

    private @Nullable String field(GraphQLFieldDefinition field, int depth) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        boolean leaf = !(type instanceof GraphQLObjectType || type instanceof GraphQLInterfaceType);
        // edges and nodes are steps that bring no depth of their own
        int below = depth + (field.getArguments().isEmpty() && depth > 0 ? 0 : 1);
        if (!leaf && below > 4) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        text.append('a').append(aliases++).append(": ").append(field.getName());
        List<String> given = new ArrayList<>();
        boolean backwards = chance(25);
        for (GraphQLArgument argument : field.getArguments()) {
            String value = argument(field.getName(), argument, backwards);
            if (value != null) {
                given.add(argument.getName() + ": " + value);
            }
        }
        if (!given.isEmpty()) {
            text.append('(').append(String.join(", ", given)).append(')');
        }
        text.append(directive());
        if (!leaf) {
            text.append(' ').append(selection((GraphQLNamedOutputType) type, below, 4));
        }
        return text.toString();
    }

    private @Nullable String argument(String of, GraphQLArgument argument, boolean backwards) {
        boolean required = argument.getType() instanceof GraphQLNonNull;
        String name = argument.getName();
        boolean ofOtherWay =
                backwards ? name.equals("first") || name.equals("after") : name.equals("last") || name.equals("before");
        boolean always = required || backwards && name.equals("last");
        if (!always && (ofOtherWay ? !chance(2) : !chance(name.equals("after") || name.equals("before") ? 6 : 30))) {
            return null;
        }
        if (!always && chance(4)) {
            return chance(50) ? "null" : variable(type(argument.getType()), null);
        }
        return value(argument.getType(), name.equals("id") ? of : name, 0);
    }

    private static String type(GraphQLInputType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }

    private String value(GraphQLInputType type, String name, int depth) {
        Object value = raw(type, name, depth);
        return depth == 0 && chance(40) ? variable(type(type), value) : literal(type, value);
    }

    private @Nullable Object raw(GraphQLType type, String name, int depth) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        return switch (bare) {
            case GraphQLList list -> {
                List<@Nullable Object> items = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    items.add(raw(list.getWrappedType(), name, depth + 1));
                }
                yield items;
            }
            case GraphQLEnumType words -> any(words.getValues()).getName();
            case GraphQLInputObjectType object -> {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
                    if (field.getType() instanceof GraphQLNonNull || depth < 3 && chance(15)) {
                        fields.put(
                                field.getName(), chance(3) ? null : raw(field.getType(), field.getName(), depth + 1));
                    }
                }
                yield fields;
            }
            case GraphQLNamedType scalar ->
                switch (scalar.getName()) {
                    case "Int" -> chance(1) ? 101 : 1 + random.nextInt(6);
                    case "Float" -> random.nextInt(10) / 10.0;
                    case "Boolean" -> chance(50);
                    case "ID" -> any(chance(5) ? ids : idsFor(name));
                    case "DateTime" -> chance(90) ? any(TIMES.subList(0, 3)) : any(TIMES);
                    case "Date" -> "2022-03-01";
                    default ->
                        switch (name) {
                            case "after", "before" -> any(cursors);
                            case "language" -> any(LANGUAGES);
                            case "url" -> any(URLS);
                            default -> any(WORDS);
                        };
                };
            default -> throw new IllegalStateException(bare.toString());
        };
    }

    /// The ids of what the name of an argument tells, as `speaker` tells an actor; any where it tells nothing.
    private List<String> idsFor(String name) {
        String letter = switch (name) {
            case "speaker", "addressee", "mentions", "mentioned", "actor", "actors" -> "P";
            case "article" -> "A";
            default -> "";
        };
        return ids.stream().filter(id -> id.startsWith(letter)).toList();
    }

    private String literal(GraphQLType type, @Nullable Object value) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        return switch (value) {
            case null -> "null";
            case List<?> list -> {
                List<String> items = new ArrayList<>();
                for (Object item : list) {
                    items.add(literal(bare instanceof GraphQLList several ? several.getWrappedType() : bare, item));
                }
                yield "[" + String.join(", ", items) + "]";
            }
            case Map<?, ?> fields -> {
                List<String> items = new ArrayList<>();
                fields.forEach((name, item) -> items.add(name + ": "
                        + literal(
                                ((GraphQLInputObjectType) bare)
                                        .getField(name.toString())
                                        .getType(),
                                item)));
                yield "{" + String.join(", ", items) + "}";
            }
            case String text when !(bare instanceof GraphQLEnumType) -> "\"" + text.replace("\"", "\\\"") + "\"";
            default -> value.toString();
        };
    }
}
