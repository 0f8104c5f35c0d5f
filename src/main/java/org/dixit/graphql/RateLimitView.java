package org.dixit.graphql;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/// What a client may still ask for in the current minute, as clients see it.
@Type("RateLimit")
@Description("What a client's queries may cost in a minute.")
public record RateLimitView(
        @Description("The most that all queries of a minute may cost together.")
        int limit,

        @Description("What this query costs: what extensions.cost says, and at least 1.")
        int cost,

        @Description("What may still be asked for until resetAt, after this query.")
        int remaining,

        @NonNull @Description("When the whole limit is available again.")
        Instant resetAt) {

    /// The limit of the client whose operation runs on this thread.
    public static final ScopedValue<RateLimitView> CURRENT = ScopedValue.newInstance();
}
