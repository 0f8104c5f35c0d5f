package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// An event of the subscription `statementFiled`.
@Type("FiledStatement")
@Description("A statement that was filed, with its place in the order of filing.")
public record FiledStatement(
        @NonNull @Description("The place: statementFiled(after:) and filed(after:) go on behind it. It stays good.")
        String cursor,

        @NonNull @Description("The statement.") StatementView statement) {}
