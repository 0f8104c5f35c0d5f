package org.dixit.graphql.search;

import org.dixit.archive.read.NameMatch;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// The name by which a search found an actor, as clients see it.
@Type("NameMatch")
@Description("The name by which a search found an actor.")
public record NameMatchView(
        @Description("The name as it is written in articles.") @NonNull
        String name,

        @Description(
                "How similar the name is to the search term, from 0 to 1. It is 1 if they are equal apart from case, accents and the order of words.")
        double similarity) {

    static NameMatchView of(NameMatch match) {
        return new NameMatchView(match.name(), match.similarity());
    }
}
