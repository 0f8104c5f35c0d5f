package org.dixit.graphql.filter;

import org.dixit.archive.filter.ArticleCriteria;
import org.dixit.archive.sql.Sort;
import org.dixit.graphql.error.InvalidArgumentException;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/// The orders in which articles can be sorted.
@Enum("ArticleOrder")
@Description("The ways to order articles.")
public enum ArticleOrder {
    @Description("By date, newest first.")
    NEWEST,
    @Description("By date, oldest first.")
    OLDEST,
    @Description("By how well title and text match filter.text, the best match first. Requires filter.text.")
    RELEVANCE;

    /// Returns the requested order.
    ///
    /// @throws InvalidArgumentException if these articles do not have that order
    public static Sort sort(@Nullable ArticleOrder order, ArticleCriteria criteria) {
        if (order == null) {
            return Sort.NEWEST;
        }
        return switch (order) {
            case NEWEST -> Sort.NEWEST;
            case OLDEST -> Sort.OLDEST;
            case RELEVANCE -> {
                if (criteria.text() == null) {
                    throw InvalidArgumentException.input(
                            "orderBy", "RELEVANCE goes with filter.text only; here use NEWEST or OLDEST");
                }
                yield Sort.RELEVANCE;
            }
        };
    }
}
