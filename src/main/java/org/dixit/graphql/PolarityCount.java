package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// How many statements have a polarity.
@Type("PolarityCount")
@Description("How many statements have a polarity.")
public record PolarityCount(
        @Description("The speaker's commitment in them.") @NonNull
        Polarity polarity,

        @Description("How many.") int count) {}
