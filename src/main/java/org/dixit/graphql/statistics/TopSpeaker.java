package org.dixit.graphql.statistics;

import org.dixit.graphql.type.ActorView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// A speaker with the number of its statements.
@Type("TopSpeaker")
@Description("A speaker and the number of its statements.")
public record TopSpeaker(
        @Description("The speaker.") @NonNull ActorView actor,

        @Description("The number of statements that match the filter, made alone or together with others.")
        int count) {}
