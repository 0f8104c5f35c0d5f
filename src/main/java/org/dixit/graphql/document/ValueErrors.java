package org.dixit.graphql.document;

import graphql.execution.TypeFromAST;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.error.ErrorCode;
import org.jspecify.annotations.Nullable;

/// Finds the values of a query and of its variables that do not fit their types. graphql-java finds them, too, but
/// reports them by the names of its classes and, for variables, without their location.
public final class ValueErrors {

    private static final int MAX = 100;

    private final GraphQLSchema schema;
    private final List<ApiError> found = new ArrayList<>();

    private ValueErrors(GraphQLSchema schema) {
        this.schema = schema;
    }

    /// Returns the errors in the arguments and defaults of `document`, at most 100.
    static List<ApiError> of(Document document, GraphQLSchema schema) {
        ValueErrors valueErrors = new ValueErrors(schema);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            valueErrors.defaults(operation);
            valueErrors.directives(operation);
            valueErrors.selections(
                    operation.getSelectionSet(),
                    switch (operation.getOperation()) {
                        case QUERY -> schema.getQueryType();
                        case MUTATION -> schema.getMutationType();
                        case SUBSCRIPTION -> schema.getSubscriptionType();
                    });
        }
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            valueErrors.directives(fragment);
            valueErrors.selections(fragment.getSelectionSet(), valueErrors.type(fragment.getTypeCondition()));
        }
        return valueErrors.found.stream().limit(MAX).toList();
    }

    /// Returns the errors in the variables that a request gives to `operation`.
    public static List<ApiError> of(
            OperationDefinition operation, Map<String, Object> variables, GraphQLSchema schema) {
        ValueErrors valueErrors = new ValueErrors(schema);
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            String name = variable.getName();
            GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
            if (type != null && (variables.containsKey(name) || variable.getDefaultValue() == null)) {
                valueErrors.check("$" + name, type, variables.get(name), variable.getSourceLocation());
            }
        }
        return valueErrors.found;
    }

    private void defaults(OperationDefinition operation) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
            if (type != null && variable.getDefaultValue() != null) {
                check("$" + variable.getName(), type, variable.getDefaultValue(), variable.getSourceLocation());
            }
        }
    }

    private void selections(@Nullable SelectionSet set, @Nullable GraphQLType parent) {
        if (set == null) {
            return;
        }
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof DirectivesContainer<?> marked) {
                directives(marked);
            }
            switch (selection) {
                case Field field -> field(field, parent);
                case InlineFragment inline ->
                    selections(
                            inline.getSelectionSet(),
                            inline.getTypeCondition() == null ? parent : type(inline.getTypeCondition()));
                default -> {}
            }
        }
    }

    private void field(Field field, @Nullable GraphQLType parent) {
        GraphQLFieldDefinition definition =
                parent instanceof GraphQLFieldsContainer fields ? fields.getFieldDefinition(field.getName()) : null;
        if (definition != null) {
            arguments(definition.getArguments(), field.getArguments(), field.getSourceLocation());
            selections(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
        }
    }

    private void directives(DirectivesContainer<?> marked) {
        for (Directive directive : marked.getDirectives()) {
            GraphQLDirective definition = schema.getDirective(directive.getName());
            if (definition != null) {
                arguments(definition.getArguments(), directive.getArguments(), directive.getSourceLocation());
            }
        }
    }

    private void arguments(List<GraphQLArgument> known, List<Argument> given, @Nullable SourceLocation where) {
        for (GraphQLArgument argument : known) {
            Argument value = given.stream()
                    .filter(one -> one.getName().equals(argument.getName()))
                    .findFirst()
                    .orElse(null);
            if (value != null) {
                check(argument.getName(), argument.getType(), value.getValue(), value.getSourceLocation());
            } else if (argument.getType() instanceof GraphQLNonNull && !argument.hasSetDefaultValue()) {
                add(argument.getName() + ": must be given", where);
            }
        }
    }

    private void check(String place, GraphQLType type, @Nullable Object value, @Nullable SourceLocation where) {
        String problem = ValueCheck.problem(place, type, value);
        if (problem != null) {
            add(problem, where);
        }
    }

    private void add(String problem, @Nullable SourceLocation where) {
        found.add(new ApiError(problem, where == null ? null : List.of(where), null, ErrorCode.BAD_USER_INPUT));
    }

    private @Nullable GraphQLType type(TypeName name) {
        return schema.getType(name.getName());
    }
}
