package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// The order in which statements are filed.
@Type("Filings")
@Description("The order in which statements are filed.")
public record Filings(
        @NonNull
        @Description(
                "The place behind all that is filed now. A subscription to statementFiled or a query of filed with after: this cursor gives all that is filed from now on.")
        String cursor) {}
