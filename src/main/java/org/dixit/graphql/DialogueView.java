package org.dixit.graphql;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// Who of several actors speaks to and about whom of them, as clients see it.
@Type("Dialogue")
@Description("Who of several actors speaks to and about whom of them.")
public record DialogueView(
        @NonNull @Description("The actors, in the order in which they were asked for.")
        List<@NonNull ActorView> actors,

        @NonNull @Description("Who speaks to or about whom, those with the most statements first.")
        List<@NonNull TieView> ties) {}
