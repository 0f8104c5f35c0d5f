package org.dixit.graphql.relation;

import org.dixit.vocabulary.Polarity;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// The number of statements with a polarity.
@Type("PolarityCount")
@Description("The number of statements with a given polarity.")
public record PolarityCount(
        @Description("The polarity that is counted.") @NonNull
        Polarity polarity,

        @Description("The number of statements.") int count) {}
