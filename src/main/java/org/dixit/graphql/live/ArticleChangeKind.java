package org.dixit.graphql.live;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// [org.dixit.archive.feed.ChangeRow.Kind] as clients see it.
@Enum("ArticleChangeKind")
@Description("The kinds of changes of articles.")
public enum ArticleChangeKind {
    @Description("The text was found at another place: a new appearance.")
    APPEARED,
    @Description("The origin of the article was corrected.")
    CORRECTED,
    @Description("The last place that showed the article shows another one now.")
    REPLACED,
    @Description("A place shows the article again after no place did.")
    RESTORED,
    @Description("The article was deleted.")
    DELETED
}
