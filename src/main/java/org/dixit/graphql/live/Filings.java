package org.dixit.graphql.live;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// The order in which statements are filed.
@Type("Filings")
@Description("The order in which statements are filed.")
public record Filings(
        @NonNull
        @Description(
                "The position after everything filed so far. With this cursor as after, statementFiled and filed return everything that is filed from now on.")
        String cursor) {}
