package org.dixit.graphql;

import org.dixit.extraction.StatementRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// On which side of its ties an actor stands.
@Enum("TieDirection")
@Description("Which counterparts of an actor.")
public enum TieDirection {
    @Description("Those to whom it speaks.")
    TO(true, StatementRole.ADDRESSEE),
    @Description("Those about whom it speaks.")
    ABOUT(true, StatementRole.MENTIONED),
    @Description("Those who speak to it.")
    FROM(false, StatementRole.ADDRESSEE),
    @Description("Those who speak of it.")
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
