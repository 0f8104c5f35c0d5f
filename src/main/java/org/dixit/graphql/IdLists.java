package org.dixit.graphql;

import static graphql.Scalars.GraphQLID;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// Makes the argument of `nodes` a list of ids. SmallRye 2.17 cannot read `@Id List<String>` as an argument (it looks
/// for
/// a scalar named java.util.List), and a list of strings is read the same way.
@ApplicationScoped
class IdLists {

    void amend(@Observes GraphQLSchema.Builder builder) {
        GraphQLObjectType query = builder.build().getQueryType();
        GraphQLFieldDefinition nodes = query.getFieldDefinition("nodes");
        GraphQLArgument ids =
                nodes.getArgument("ids").transform(argument -> argument.type(nonNull(list(nonNull(GraphQLID)))));
        builder.query(
                query.transform(type -> type.field(nodes.transform(field -> field.replaceArguments(List.of(ids))))));
    }
}
