package org.dixit.graphql;

import org.dixit.extraction.StatementRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// What ties one actor to another.
@Enum("TieKind")
@Description("What ties one actor to another.")
public enum TieKind {
    @Description("The one speaks to the other.")
    SPEAKS_TO,
    @Description("The one speaks about the other.")
    SPEAKS_ABOUT;

    static TieKind of(StatementRole role) {
        return role == StatementRole.ADDRESSEE ? SPEAKS_TO : SPEAKS_ABOUT;
    }
}
