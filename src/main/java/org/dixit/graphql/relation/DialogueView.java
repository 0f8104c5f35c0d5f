package org.dixit.graphql.relation;

import java.util.List;
import org.dixit.graphql.type.ActorView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// Who among several actors speaks to and about whom, as clients see it.
@Type("Dialogue")
@Description("Which of several actors speak to or about each other.")
public record DialogueView(
        @NonNull @Description("The actors, in the order of the ids in the request.")
        List<@NonNull ActorView> actors,

        @NonNull @Description("Who speaks to or about whom, those with the most statements first.")
        List<@NonNull TieView> ties) {}
