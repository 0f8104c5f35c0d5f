package org.dixit.graphql;

import org.dixit.archive.Counting;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/// [Counting] as clients see it.
@Enum("CountBy")
@Description("What of a statement counts.")
public enum CountBy {
    @Description("The statement, once, wherever its text was published.")
    STATEMENTS,
    @Description("Each appearance of its text, at the date of that appearance.")
    APPEARANCES;

    static Counting word(@Nullable CountBy count) {
        return count == null ? Counting.STATEMENTS : Counting.valueOf(count.name());
    }
}
