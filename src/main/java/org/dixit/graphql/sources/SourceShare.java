package org.dixit.graphql.sources;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/// The share of a text that comes from one kind of source.
@Type("SourceShare")
@Description("The number of statements of a text that come from one kind of source.")
public record SourceShare(
        @Description("The number of statements.") int count,

        @Description("Their share of all statements in the text, from 0 to 1; 0 if the text has no statements.")
        double share) {

    static SourceShare of(int count, int all) {
        return new SourceShare(count, all == 0 ? 0 : Math.round(10_000.0 * count / all) / 10_000.0);
    }
}
