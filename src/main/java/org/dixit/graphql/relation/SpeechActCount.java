package org.dixit.graphql.relation;

import org.dixit.vocabulary.SpeechAct;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// The number of statements with a speech act.
@Type("SpeechActCount")
@Description("The number of statements with a given speech act.")
public record SpeechActCount(
        @Description("The speech act that is counted.") @NonNull
        SpeechAct speechAct,

        @Description("The number of statements.") int count) {}
