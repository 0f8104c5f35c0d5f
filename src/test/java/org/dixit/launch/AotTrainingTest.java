package org.dixit.launch;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.File;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AotTrainingTest {

    private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(new File("src/main/graphql/schema.graphql")));

    @ParameterizedTest
    @MethodSource("queries")
    void trainingQueriesAreValid(String query) {
        assertThat(ParseAndValidate.validate(SCHEMA, Parser.parse(query), Locale.ROOT))
                .isEmpty();
    }

    static Iterable<String> queries() {
        return AotTraining.QUERIES;
    }
}
