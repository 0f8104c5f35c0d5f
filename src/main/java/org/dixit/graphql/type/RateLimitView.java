package org.dixit.graphql.type;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// The rate limit of a client in the current minute, as clients see it.
@Type("RateLimit")
@Description("The limit on the cost of a client's queries per minute.")
public record RateLimitView(
        @Description("The maximum total cost of queries per minute.")
        int limit,

        @Description("The cost of this query: the value of extensions.cost, and at least 1.")
        int cost,

        @Description("The cost that remains until resetAt, after this query.")
        int remaining,

        @NonNull @Description("When the full limit is available again.")
        Instant resetAt) {

    /// The rate limit of the client whose operation runs on this thread.
    public static final ScopedValue<RateLimitView> CURRENT = ScopedValue.newInstance();
}
