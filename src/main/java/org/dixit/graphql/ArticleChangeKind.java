package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// [org.dixit.archive.ChangeRow.Kind] as clients see it.
@Enum("ArticleChangeKind")
@Description("What can happen to an article after it was taken in.")
public enum ArticleChangeKind {
    @Description("Another place shows it, too: it has one appearance more.")
    APPEARED,
    @Description("What is known of its origin was corrected.")
    CORRECTED,
    @Description("The last place that showed it shows another article now.")
    REPLACED,
    @Description("A place shows it again after none did.")
    RESTORED,
    @Description("It was taken down.")
    DELETED
}
