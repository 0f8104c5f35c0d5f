package org.dixit.graphql;

import org.dixit.archive.Sort;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// The orders of actors.
@Enum("ActorOrder")
@Description("The orders of actors.")
public enum ActorOrder {
    @Description("By name, whatever its case and accents.")
    NAME(Sort.NAME),
    @Description("By the first mention. Only for the actors of one text.")
    POSITION(Sort.POSITION);

    private final Sort sort;

    ActorOrder(Sort sort) {
        this.sort = sort;
    }

    Sort sort() {
        return sort;
    }
}
