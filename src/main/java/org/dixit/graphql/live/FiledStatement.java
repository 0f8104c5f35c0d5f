package org.dixit.graphql.live;

import org.dixit.graphql.type.StatementView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// An event of the subscription `statementFiled`.
@Type("FiledStatement")
@Description("A statement that was filed, with its position in the order of filing.")
public record FiledStatement(
        @NonNull
        @Description(
                "The position in the order of filing. Pass it to statementFiled(after:) or filed(after:) to continue from here; it does not expire.")
        String cursor,

        @NonNull @Description("The statement.") StatementView statement) {}
