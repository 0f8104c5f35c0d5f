package org.dixit.graphql.plan;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dixit.graphql.plan.Plan.Output;
import org.dixit.graphql.plan.Plan.Selection;
import org.dixit.graphql.selection.SelectedFields;
import org.jspecify.annotations.Nullable;

/// Makes the plan of one operation.
final class Planner {

    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final ResolverModel model;
    private final ExecutionContext context;

    private Planner(ResolverModel model, ExecutionContext context) {
        this.model = model;
        this.context = context;
    }

    /// Thrown if a field is not in the model, such as those of introspection.
    private static final class Unplannable extends RuntimeException {
        Unplannable(String field) {
            super(field, null, false, false);
        }
    }

    /// Returns the plan of the query or subscription; empty if one of its fields is not in the model.
    static Optional<Plan> plan(ResolverModel model, ExecutionContext context, MergedSelectionSet fields) {
        Planner planner = new Planner(model, context);
        try {
            GraphQLObjectType root = context.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION
                    ? context.getGraphQLSchema().getSubscriptionType()
                    : context.getGraphQLSchema().getQueryType();
            return Optional.of(planner.plan(root, fields));
        } catch (Unplannable e) {
            return Optional.empty();
        }
    }

    private Plan plan(GraphQLObjectType type, MergedSelectionSet fields) {
        List<Selection> selections = new ArrayList<>();
        for (MergedField field : fields.getSubFieldsList()) {
            selections.add(selection(type, field));
        }
        return new Plan(selections);
    }

    private Selection selection(GraphQLObjectType type, MergedField field) {
        String name = field.getName();
        GraphQLFieldDefinition definition = Introspection.getFieldDef(context.getGraphQLSchema(), type, name);
        if (name.equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return new Selection(
                    field,
                    definition,
                    new FieldAccess.TypeName(type.getName()),
                    output(definition.getType(), field, null),
                    SelectedFields.UNKNOWN);
        }
        ResolverModel.ModelField known = model.field(type.getName(), name);
        if (known == null) {
            throw new Unplannable(type.getName() + '.' + name);
        }
        Output output = output(definition.getType(), field, known);
        return new Selection(field, definition, known.access(), output, selectedFields(definition, output));
    }

    private Output output(GraphQLOutputType declared, MergedField field, ResolverModel.@Nullable ModelField known) {
        boolean required = declared instanceof GraphQLNonNull;
        GraphQLType type = declared instanceof GraphQLNonNull wrapped ? wrapped.getWrappedType() : declared;
        return switch (type) {
            case GraphQLList list -> {
                Output item = output((GraphQLOutputType) list.getWrappedType(), field, null);
                yield new Output.Many(required, item);
            }
            case GraphQLObjectType object -> new Output.One(required, Map.of(view(object), below(object, field)));
            case GraphQLInterfaceType several -> new Output.One(required, below(several, field));
            case GraphQLNamedType named -> {
                LeafFormats.Format form = LeafFormats.form(named, known == null ? null : known.field());
                if (form == null) {
                    throw new Unplannable(named.getName());
                }
                yield new Output.Leaf(required, form);
            }
            default -> throw new Unplannable(type.toString());
        };
    }

    private Map<Class<?>, Plan> below(GraphQLInterfaceType several, MergedField field) {
        Map<Class<?>, Plan> plans = new HashMap<>();
        for (GraphQLObjectType object : context.getGraphQLSchema().getImplementations(several)) {
            plans.put(view(object), below(object, field));
        }
        return plans;
    }

    private Plan below(GraphQLObjectType object, MergedField field) {
        FieldCollectorParameters parameters = FieldCollectorParameters.newParameters()
                .schema(context.getGraphQLSchema())
                .objectType(object)
                .fragments(context.getFragmentsByName())
                .variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext())
                .build();
        return plan(object, COLLECTOR.collectFields(parameters, field));
    }

    private Class<?> view(GraphQLObjectType object) {
        Class<?> view = model.view(object.getName());
        if (view == null) {
            throw new Unplannable(object.getName());
        }
        return view;
    }

    /// Returns the selection of a connection (recognized by the suffix of its type's name: Relay's cursor connections
    /// specification) or of a node; nothing else uses it.
    private static SelectedFields selectedFields(GraphQLFieldDefinition definition, Output output) {
        if (!(output instanceof Output.One one) || one.plans().size() != 1) {
            return SelectedFields.UNKNOWN;
        }
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(definition.getType());
        return GraphQLTypeUtil.simplePrint(type).endsWith("Connection") ? ofConnection(output) : ofNode(output);
    }

    private static SelectedFields ofNode(Output output) {
        Map<String, Set<String>> fields = new HashMap<>();
        addFields(fields, output);
        return SelectedFields.of(false, Set.of(), fields);
    }

    private static SelectedFields ofConnection(Output output) {
        boolean total = false;
        Set<String> edge = new HashSet<>();
        Map<String, Set<String>> nodes = new HashMap<>();
        for (Selection selection : below(output)) {
            switch (selection.field().getName()) {
                case "totalCount" -> total = true;
                case "nodes" -> addFields(nodes, selection.output());
                case "edges" -> {
                    for (Selection ofEdge : below(selection.output())) {
                        edge.add(ofEdge.field().getName());
                        if (ofEdge.field().getName().equals("node")) {
                            addFields(nodes, ofEdge.output());
                        }
                    }
                }
                default -> {}
            }
        }
        return SelectedFields.of(total, edge, nodes);
    }

    private static void addFields(Map<String, Set<String>> nodes, Output output) {
        for (Selection field : below(output)) {
            Set<String> names = nodes.computeIfAbsent(field.field().getName(), name -> new HashSet<>());
            below(field.output()).forEach(part -> names.add(part.field().getName()));
        }
    }

    private static List<Selection> below(Output output) {
        return switch (output) {
            case Output.Leaf leaf -> List.of();
            case Output.One one ->
                one.plans().values().stream()
                        .flatMap(plan -> plan.selections().stream())
                        .toList();
            case Output.Many many -> below(many.item());
        };
    }
}
