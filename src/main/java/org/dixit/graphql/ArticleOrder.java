package org.dixit.graphql;

import org.dixit.archive.Sort;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/// The orders of articles.
@Enum("ArticleOrder")
@Description("The orders of articles.")
public enum ArticleOrder {
    @Description("By date, the newest first.")
    NEWEST,
    @Description("By date, the oldest first.")
    OLDEST;

    static Sort sort(@Nullable ArticleOrder order) {
        return order == OLDEST ? Sort.OLDEST : Sort.NEWEST;
    }
}
