package org.dixit.graphql.filter;

import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.sql.Sort;
import org.dixit.graphql.error.InvalidArgumentException;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/// The orders in which statements can be sorted.
@Enum("StatementOrder")
@Description("The ways to order statements.")
public enum StatementOrder {
    @Description("By the date of the article, newest first.")
    NEWEST(Sort.NEWEST),
    @Description("By the date of the article, oldest first.")
    OLDEST(Sort.OLDEST),
    @Description("In the order of the text. Available only for the statements of one text.")
    POSITION(Sort.POSITION),
    @Description("By how well the content matches filter.text, the best match first. Requires filter.text.")
    RELEVANCE(Sort.RELEVANCE);

    private final Sort sort;

    StatementOrder(Sort sort) {
        this.sort = sort;
    }

    /// Returns the requested order.
    ///
    /// @param usual the default order; POSITION if all statements are in one text
    /// @throws InvalidArgumentException if these statements do not have the requested order
    public static Sort sort(@Nullable StatementOrder order, StatementOrder usual, StatementCriteria criteria) {
        if (order == POSITION && usual != POSITION) {
            throw InvalidArgumentException.input(
                    "orderBy", "POSITION orders the statements of one text; here use NEWEST or OLDEST");
        }
        if (order == RELEVANCE && criteria.text() == null) {
            throw InvalidArgumentException.input("orderBy", "RELEVANCE goes with filter.text only; here use " + usual);
        }
        return (order == null ? usual : order).sort;
    }
}
