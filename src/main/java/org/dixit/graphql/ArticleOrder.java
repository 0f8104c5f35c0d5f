package org.dixit.graphql;

import org.dixit.archive.Sort;
import org.dixit.archive.WhichArticles;
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
    OLDEST,
    @Description("By how well title and text fit filter.text, the best first. Only with filter.text.")
    RELEVANCE;

    /// The order that a client asks for.
    ///
    /// @throws Refused where these articles have none such
    static Sort sort(@Nullable ArticleOrder order, WhichArticles which) {
        if (order == null) {
            return Sort.NEWEST;
        }
        return switch (order) {
            case NEWEST -> Sort.NEWEST;
            case OLDEST -> Sort.OLDEST;
            case RELEVANCE -> {
                if (which.text() == null) {
                    throw Refused.input("orderBy", "RELEVANCE goes with filter.text only; here use NEWEST or OLDEST");
                }
                yield Sort.RELEVANCE;
            }
        };
    }
}
