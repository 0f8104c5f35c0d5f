package org.dixit.graphql;

import org.dixit.archive.Sort;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/// The orders of statements.
@Enum("StatementOrder")
@Description("The orders of statements.")
public enum StatementOrder {
    @Description("By the date of the article, the newest first.")
    NEWEST(Sort.NEWEST),
    @Description("By the date of the article, the oldest first.")
    OLDEST(Sort.OLDEST),
    @Description("As they stand in the text. Only for the statements of one text.")
    POSITION(Sort.POSITION),
    @Description("By how well what was said fits filter.text, the best first. Only with filter.text.")
    RELEVANCE(Sort.RELEVANCE);

    private final Sort sort;

    StatementOrder(Sort sort) {
        this.sort = sort;
    }

    Sort sort() {
        return sort;
    }
}
