package org.dixit.graphql.statistics;

import org.dixit.archive.statistics.Counting;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/// [Counting] as clients see it.
@Enum("CountBy")
@Description("What is counted.")
public enum CountBy {
    @Description("Each statement once, no matter where its text was published.")
    STATEMENTS,
    @Description("Each appearance of the text of a statement, at the date of the appearance.")
    APPEARANCES;

    static Counting toArchive(@Nullable CountBy count) {
        return count == null ? Counting.STATEMENTS : Counting.valueOf(count.name());
    }
}
