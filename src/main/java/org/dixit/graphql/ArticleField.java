package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// [org.dixit.intake.Correction.Field] as clients see it.
@Enum("ArticleField")
@Description("What can be corrected of an article.")
public enum ArticleField {
    @Description("The headline.")
    TITLE,
    @Description("Where it was published.")
    URL,
    @Description("The newspaper, agency or site.")
    PUBLISHER,
    @Description("Who wrote it.")
    AUTHOR,
    @Description("Its language; cleared, it is found out again.")
    LANGUAGE,
    @Description("When it was published.")
    PUBLISHED_AT
}
