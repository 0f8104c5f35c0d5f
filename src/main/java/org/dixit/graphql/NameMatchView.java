package org.dixit.graphql;

import org.dixit.archive.NameMatch;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// The name by which a search found an actor, as clients see it.
@Type("NameMatch")
@Description("The name by which a search found an actor.")
public record NameMatchView(
        @Description("The name as articles write it.") @NonNull
        String name,

        @Description(
                "How like it is to what was searched for: 1 is the very name, whatever its case, accents and order of words.")
        double similarity) {

    static NameMatchView of(NameMatch match) {
        return new NameMatchView(match.name(), match.similarity());
    }
}
