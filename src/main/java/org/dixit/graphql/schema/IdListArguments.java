package org.dixit.graphql.schema;

import static graphql.Scalars.GraphQLID;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Changes the arguments of `nodes` and `dialogue` to lists of IDs. SmallRye 2.17 cannot read `@Id List<String>` as
/// an argument (it looks for a scalar named java.util.List), and a list of strings is read the same way.
@ApplicationScoped
class IdListArguments {

    void configure(@Observes GraphQLSchema.Builder builder) {
        GraphQLObjectType query = builder.build().getQueryType();
        builder.query(query.transform(
                type -> type.field(withIdList(query, "nodes", "ids")).field(withIdList(query, "dialogue", "actors"))));
    }

    private static GraphQLFieldDefinition withIdList(GraphQLObjectType query, String field, String argument) {
        GraphQLFieldDefinition definition = query.getFieldDefinition(field);
        return definition.transform(amended -> amended.replaceArguments(definition.getArguments().stream()
                .map(each -> each.getName().equals(argument)
                        ? each.transform(ids -> ids.type(nonNull(list(nonNull(GraphQLID)))))
                        : each)
                .toList()));
    }
}
