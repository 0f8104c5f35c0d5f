package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// [org.dixit.extraction.StatementKind] as clients see it.
@Enum("StatementKind")
@Description("How the words of a statement are given.")
public enum StatementKind {
    @Description("All of it stands in quotation marks.")
    DIRECT,
    @Description("None of it stands in quotation marks.")
    INDIRECT,
    @Description("Part of it stands in quotation marks.")
    MIXED;

    static StatementKind of(org.dixit.extraction.StatementKind word) {
        return valueOf(word.name());
    }

    org.dixit.extraction.StatementKind word() {
        return org.dixit.extraction.StatementKind.valueOf(name());
    }
}
