package org.dixit.graphql.relation;

import org.dixit.vocabulary.StatementRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// The side of a tie on which an actor is.
@Enum("TieDirection")
@Description("The direction of the relation between an actor and its counterparts.")
public enum TieDirection {
    @Description("The actors that it speaks to.")
    TO(true, StatementRole.ADDRESSEE),
    @Description("The actors that it speaks about.")
    ABOUT(true, StatementRole.MENTIONED),
    @Description("The actors that speak to it.")
    FROM(false, StatementRole.ADDRESSEE),
    @Description("The actors that speak about it.")
    OF(false, StatementRole.MENTIONED);

    private final boolean speaks;
    private final StatementRole role;

    TieDirection(boolean speaks, StatementRole role) {
        this.speaks = speaks;
        this.role = role;
    }

    boolean speaks() {
        return speaks;
    }

    StatementRole role() {
        return role;
    }
}
