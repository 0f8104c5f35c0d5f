package org.dixit.graphql;

import org.dixit.archive.Sort;
import org.dixit.archive.WhichActors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/// The orders of actors.
@Enum("ActorOrder")
@Description("The orders of actors.")
public enum ActorOrder {
    @Description("By name, whatever its case and accents.")
    NAME,
    @Description("By the first mention. Only for the actors of one text.")
    POSITION,
    @Description("By how like a name is to filter.name, the most similar first. Only with filter.name.")
    RELEVANCE,
    @Description(
            "By the number of statements in all current texts, the most first. The numbers change while articles are filed: who reads page by page meanwhile may meet an actor twice or miss it.")
    MOST_STATEMENTS;

    /// The order that a client asks for; where it asks for none, relevance to a name, or else `usual`.
    ///
    /// @param usual NAME, or POSITION for the actors of one text
    /// @throws Refused where these actors have none such
    static Sort sort(@Nullable ActorOrder order, ActorOrder usual, WhichActors which) {
        ActorOrder asked = order != null ? order : which.name() != null ? RELEVANCE : usual;
        return switch (asked) {
            case NAME -> Sort.NAME;
            case MOST_STATEMENTS -> Sort.MOST;
            case POSITION -> {
                if (usual != POSITION) {
                    throw Refused.input("orderBy", "POSITION orders the actors of one text; here use NAME");
                }
                yield Sort.POSITION;
            }
            case RELEVANCE -> {
                if (which.name() == null) {
                    throw Refused.input("orderBy", "RELEVANCE goes with filter.name only; here use " + usual);
                }
                yield Sort.RELEVANCE;
            }
        };
    }
}
