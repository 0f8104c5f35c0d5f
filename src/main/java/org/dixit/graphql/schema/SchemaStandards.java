package org.dixit.graphql.schema;

import graphql.Directives;
import graphql.Scalars;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dixit.archive.filter.TimeParser;
import org.jspecify.annotations.Nullable;

/// Makes the scalars follow their standards, declares these (`@specifiedBy`), and removes two kinds of directives:
/// those of SmallRye, which the schema does not use and which bring scalars of their own, and those of graphql-java
/// that the service does not support (`@defer`) but introspection would offer.
@ApplicationScoped
public class SchemaStandards {

    private static final String DESCRIPTION =
            "Who said what in news articles: every statement with its speaker, whom it"
                    + " was said to and about, and the exact words that show it.";

    /// Directives that graphql-java builds into every schema and this service does not support.
    private static final Set<String> UNSUPPORTED = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private record Standard(String description, String url) {

        /// Returns the directive for tools that print the schema.
        GraphQLAppliedDirective directive() {
            return GraphQLAppliedDirective.newDirective()
                    .name(Directives.SpecifiedByDirective.getName())
                    .argument(GraphQLAppliedDirectiveArgument.newArgument()
                            .name("url")
                            .type(GraphQLNonNull.nonNull(Scalars.GraphQLString))
                            .valueProgrammatic(url))
                    .build();
        }
    }

    private static final Map<String, Standard> STANDARDS = Map.of(
            "DateTime",
            new Standard(
                    "A time. In answers it is in UTC as RFC 3339 has it: 2022-02-17T10:00:00Z. As an argument it is "
                            + TimeParser.FORMS
                            + "; in UTC where no offset is given. A date stands for its beginning in UTC.",
                    "https://www.rfc-editor.org/rfc/rfc3339"),
            "Date",
            new Standard(
                    "A date in the format of RFC 3339, such as 2022-02-17.",
                    "https://www.rfc-editor.org/rfc/rfc3339#section-5.6"),
            "Url",
            new Standard(
                    "An absolute http or https URL (RFC 3986), such as https://example.org/news/1.",
                    "https://www.rfc-editor.org/rfc/rfc3986"));

    void configure(@Observes GraphQLSchema.Builder builder) {
        builder.clearDirectives()
                .additionalDirective(Directives.IncludeDirective)
                .additionalDirective(Directives.SkipDirective);
        GraphQLSchema named = SchemaTransformer.transformSchema(builder.build(), new Naming());
        builder.description(DESCRIPTION)
                .query(named.getQueryType())
                .mutation(named.getMutationType())
                .subscription(named.getSubscriptionType())
                .clearAdditionalTypes()
                .additionalTypes(named.getAdditionalTypes())
                .codeRegistry(named.getCodeRegistry().transform(registry -> {
                    findTypesByName(named, registry);
                    registry.dataFetcher(FieldCoordinates.coordinates("__Schema", "directives"), (DataFetcher<?>)
                            asked -> supported(asked.getGraphQLSchema()));
                }));
    }

    private static List<GraphQLDirective> supported(GraphQLSchema schema) {
        return schema.getDirectives().stream()
                .filter(directive -> !UNSUPPORTED.contains(directive.getName()))
                .toList();
    }

    /// Resolves types by name: SmallRye's resolvers return the former types, which are no longer those of the schema.
    private static void findTypesByName(GraphQLSchema schema, GraphQLCodeRegistry.Builder registry) {
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLInterfaceType several) {
                TypeResolver former = schema.getCodeRegistry().getTypeResolver(several);
                registry.typeResolver(
                        several,
                        asked -> asked.getSchema()
                                .getObjectType(Objects.requireNonNull(former.getType(asked))
                                        .getName()));
            }
        }
    }

    private static final class Naming extends GraphQLTypeVisitorStub {

        private static final Set<String> ROOTS = Set.of("Query", "Mutation");

        private static final String FORM = " (ISO-8601)";

        /// One scalar for each name: a schema cannot have two types of the same name.
        private final Map<String, GraphQLScalarType> byName = new HashMap<>();

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            GraphQLScalarType strict = byName.computeIfAbsent(scalar.getName(), name -> strict(scalar));
            return strict.equals(scalar) ? TraversalControl.CONTINUE : changeNode(context, strict);
        }

        @Override
        public TraversalControl visitGraphQLFieldDefinition(
                GraphQLFieldDefinition field, TraverserContext<GraphQLSchemaElement> context) {
            String plain = withoutForm(field.getDescription());
            boolean required = isOfRoot(context) && field.getType() instanceof GraphQLNonNull;
            if (plain == null && !required) {
                return TraversalControl.CONTINUE;
            }
            return changeNode(context, field.transform(changed -> {
                changed.description(plain == null ? field.getDescription() : plain);
                if (required) {
                    changed.type((GraphQLOutputType) GraphQLTypeUtil.unwrapNonNull(field.getType()));
                }
            }));
        }

        /// Returns whether a field is one of queries or mutations. Those may be null, so that an error in one does
        /// not discard the others; SmallRye makes a list non-null if its items are.
        private static boolean isOfRoot(TraverserContext<GraphQLSchemaElement> context) {
            return context.getParentNode() instanceof GraphQLObjectType parent && ROOTS.contains(parent.getName());
        }

        @Override
        public TraversalControl visitGraphQLInputObjectField(
                GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
            String plain = withoutForm(field.getDescription());
            return plain == null
                    ? TraversalControl.CONTINUE
                    : changeNode(context, field.transform(changed -> changed.description(plain)));
        }

        /// Returns the description without the format that SmallRye adds to it, which the description of the scalar
        /// itself states better; `null` if there is none.
        private static @Nullable String withoutForm(@Nullable String description) {
            return description != null && description.endsWith(FORM)
                    ? description.substring(0, description.length() - FORM.length())
                    : null;
        }

        private static GraphQLScalarType strict(GraphQLScalarType scalar) {
            GraphQLScalarType strict = StrictCoercing.of(scalar);
            Standard standard = STANDARDS.get(scalar.getName());
            return standard == null
                    ? strict
                    : strict.transform(type -> type.description(standard.description)
                            .specifiedByUrl(standard.url)
                            .withAppliedDirective(standard.directive()));
        }
    }
}
