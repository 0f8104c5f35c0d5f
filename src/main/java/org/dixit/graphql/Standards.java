package org.dixit.graphql;

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
import org.dixit.archive.Times;
import org.jspecify.annotations.Nullable;

/// Has the scalars follow their standards, says which those are (`@specifiedBy`), and leaves out the directives of
/// SmallRye, which the schema has no use for and which bring scalars of their own, and those of graphql-java that the
/// service does not support (`@defer`), which introspection would offer.
@ApplicationScoped
class Standards {

    private static final String DESCRIPTION =
            "Who said what in news articles: every statement with its speaker, whom it"
                    + " was said to and about, and the exact words that show it.";

    /// What graphql-java builds into every schema, and this service does nothing with.
    private static final Set<String> UNSUPPORTED = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private record Standard(String description, String url) {

        /// For those who print the schema.
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
                            + Times.FORMS
                            + "; in UTC where no offset is given. A date stands for its beginning in UTC.",
                    "https://www.rfc-editor.org/rfc/rfc3339"),
            "Date",
            new Standard(
                    "A day as RFC 3339 has it (full-date): 2022-02-17.",
                    "https://www.rfc-editor.org/rfc/rfc3339#section-5.6"),
            "Url",
            new Standard(
                    "An absolute URL of http or https, as RFC 3986 has it: https://example.org/news/1.",
                    "https://www.rfc-editor.org/rfc/rfc3986"));

    void name(@Observes GraphQLSchema.Builder builder) {
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

    /// SmallRye's resolvers know the types of before, which are no longer those of the schema.
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

        /// One for each name: a schema has no two types of a name.
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

        /// Whether it is a field of queries or mutations. Those may be null, so that an error of one does not take the
        /// others with it; SmallRye requires a list for which its items are required.
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

        /// The description without the form that SmallRye adds to it, which the scalar's own description states better;
        /// `null` where there is none.
        private static @Nullable String withoutForm(@Nullable String description) {
            return description != null && description.endsWith(FORM)
                    ? description.substring(0, description.length() - FORM.length())
                    : null;
        }

        private static GraphQLScalarType strict(GraphQLScalarType scalar) {
            GraphQLScalarType strict = Strict.of(scalar);
            Standard standard = STANDARDS.get(scalar.getName());
            return standard == null
                    ? strict
                    : strict.transform(type -> type.description(standard.description)
                            .specifiedByUrl(standard.url)
                            .withAppliedDirective(standard.directive()));
        }
    }
}
