package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A speaker with the number of its statements.
@Type("TopSpeaker")
@Description("A speaker with the number of its statements.")
public record TopSpeaker(
        @Description("Who speaks.") @NonNull ActorView actor,

        @Description("How many statements pass the filter, made alone or with others.")
        int count) {}
