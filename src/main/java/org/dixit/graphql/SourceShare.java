package org.dixit.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/// How much of a text comes from one kind of source.
@Type("SourceShare")
@Description("How many statements of a text come from one kind of source.")
public record SourceShare(
        @Description("How many.") int count,

        @Description("Their part in all statements of the text, from 0 to 1; 0 where it has none.")
        double share) {

    static SourceShare of(int count, int all) {
        return new SourceShare(count, all == 0 ? 0 : Math.round(10_000.0 * count / all) / 10_000.0);
    }
}
