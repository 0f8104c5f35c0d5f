package org.dixit.graphql.filter;

import org.dixit.archive.filter.ActorCriteria;
import org.dixit.archive.sql.Sort;
import org.dixit.graphql.error.InvalidArgumentException;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/// The orders in which actors can be sorted.
@Enum("ActorOrder")
@Description("The ways to order actors.")
public enum ActorOrder {
    @Description("By name, ignoring case and accents.")
    NAME,
    @Description("By the first mention in the text. Available only for the actors of one text.")
    POSITION,
    @Description("By similarity to filter.name, the most similar first. Requires filter.name.")
    RELEVANCE,
    @Description(
            "By the number of statements in all current texts, in descending order. The numbers change while articles are filed, so that an actor may be repeated or missed between two pages.")
    MOST_STATEMENTS;

    /// Returns the requested order; by default, relevance if a name is searched for, `usual` otherwise.
    ///
    /// @param usual NAME, or POSITION for the actors of one text
    /// @throws InvalidArgumentException if these actors do not have the requested order
    public static Sort sort(@Nullable ActorOrder order, ActorOrder usual, ActorCriteria criteria) {
        ActorOrder asked = order != null ? order : criteria.name() != null ? RELEVANCE : usual;
        return switch (asked) {
            case NAME -> Sort.NAME;
            case MOST_STATEMENTS -> Sort.MOST;
            case POSITION -> {
                if (usual != POSITION) {
                    throw InvalidArgumentException.input(
                            "orderBy", "POSITION orders the actors of one text; here use NAME");
                }
                yield Sort.POSITION;
            }
            case RELEVANCE -> {
                if (criteria.name() == null) {
                    throw InvalidArgumentException.input(
                            "orderBy", "RELEVANCE goes with filter.name only; here use " + usual);
                }
                yield Sort.RELEVANCE;
            }
        };
    }
}
