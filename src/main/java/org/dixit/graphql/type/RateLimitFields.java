package org.dixit.graphql.type;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/// The field that shows clients their rate limit.
@GraphQLApi
public class RateLimitFields {

    /// The rate limit of the client.
    @Query
    @Description("The rate limit of the client; null if it has none.")
    public @Nullable RateLimitView rateLimit() {
        RateLimitView current = RateLimitView.CURRENT.isBound() ? RateLimitView.CURRENT.get() : null;
        return current == null || current.limit() == 0 ? null : current;
    }
}
