package org.dixit.vocabulary;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// How the content of a statement is given (Pareti 2016).
@Enum("StatementKind")
@Description("How the content of a statement is given.")
public enum StatementKind {
    @Description("The whole content is in quotation marks.")
    DIRECT,
    @Description("None of the content is in quotation marks.")
    INDIRECT,
    @Description("Part of the content is in quotation marks.")
    MIXED
}
