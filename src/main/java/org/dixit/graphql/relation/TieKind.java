package org.dixit.graphql.relation;

import org.dixit.vocabulary.StatementRole;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// The kind of tie between two actors.
@Enum("TieKind")
@Description("The kinds of relation between two actors.")
public enum TieKind {
    @Description("One actor speaks to the other.")
    SPEAKS_TO,
    @Description("One actor speaks about the other.")
    SPEAKS_ABOUT;

    static TieKind of(StatementRole role) {
        return role == StatementRole.ADDRESSEE ? SPEAKS_TO : SPEAKS_ABOUT;
    }
}
