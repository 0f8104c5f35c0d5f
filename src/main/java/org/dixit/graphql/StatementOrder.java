package org.dixit.graphql;

import org.dixit.archive.Sort;
import org.dixit.archive.WhichStatements;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

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

    /// The order that a client asks for.
    ///
    /// @param usual what it is where none is asked for; POSITION where all stand in one text
    /// @throws Refused where these statements have none such
    static Sort sort(@Nullable StatementOrder order, StatementOrder usual, WhichStatements which) {
        if (order == POSITION && usual != POSITION) {
            throw Refused.input("orderBy", "POSITION orders the statements of one text; here use NEWEST or OLDEST");
        }
        if (order == RELEVANCE && which.text() == null) {
            throw Refused.input("orderBy", "RELEVANCE goes with filter.text only; here use " + usual);
        }
        return (order == null ? usual : order).sort;
    }
}
