package org.dixit.graphql.mutation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// [org.dixit.intake.Correction.Field] as clients see it.
@Enum("ArticleField")
@Description("The fields of an article that can be cleared.")
public enum ArticleField {
    @Description("The headline.")
    TITLE,
    @Description("The URL at which the article was published.")
    URL,
    @Description("The newspaper, news agency or website.")
    PUBLISHER,
    @Description("The author.")
    AUTHOR,
    @Description("The language. If it is cleared, it is detected again.")
    LANGUAGE,
    @Description("When the article was published; null if unknown.")
    PUBLISHED_AT
}
