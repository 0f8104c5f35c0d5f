package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// How many statements do something.
@Type("SpeechActCount")
@Description("How many statements do something.")
public record SpeechActCount(
        @Description("What they do.") @NonNull SpeechAct speechAct,
        @Description("How many.") int count) {}
