package org.dixit.graphql.live;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.Semaphore;
import org.dixit.archive.feed.ChangeReads;
import org.dixit.archive.feed.FilingListener;
import org.dixit.archive.feed.FilingPosition;
import org.dixit.archive.feed.FilingReads;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.read.ArticleReads;
import org.dixit.archive.sql.MemoryBudget;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.error.InvalidArgumentException;
import org.dixit.graphql.filter.StatementFilter;
import org.dixit.graphql.relay.FilingCursor;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The subscriptions of the schema.
@GraphQLApi
public class Subscriptions {

    private final FilingReads filings;
    private final ChangeReads changes;
    private final ArticleReads articles;
    private final FilingListener listener;
    private final MemoryBudget budget;
    private final int max;
    private final Semaphore free;

    Subscriptions(
            FilingReads filings,
            ChangeReads changes,
            ArticleReads articles,
            FilingListener listener,
            MemoryBudget budget,
            @ConfigProperty(name = "dixit.graphql.max-subscriptions") int max) {
        this.filings = filings;
        this.changes = changes;
        this.articles = articles;
        this.listener = listener;
        this.budget = budget;
        this.max = max;
        this.free = new Semaphore(max);
    }

    /// Statements as they are filed. Each of its streams must be subscribed to, once.
    @Subscription
    @Description(
            "Delivers each statement when it is filed, by any instance of the service, once and in the order of filing. Re-extracting a known text files nothing new. A text that becomes current again, or is analysed later, is filed again.")
    public @NonNull Multi<@NonNull FiledStatement> statementFiled(
            @Name("filter") @Description("Returns only the statements that match this filter.") @Nullable
                    StatementFilter filter,
            @Name("after")
                    @Description(
                            "The cursor of the last event received: everything filed since is delivered first, so that nothing is missed. Without it, delivery starts now.")
                    @Nullable
                    String after) {
        StatementCriteria criteria = StatementFilter.criteria(filter);
        FilingPosition place = after == null ? filings.end() : FilingCursor.read("after", after);
        return counted(new StatementFeed(filings, listener, budget, criteria, place).events());
    }

    /// The changes of articles. Each of its streams must be subscribed to, once.
    @Subscription
    @Description(
            "Delivers changes of articles in the order in which they happen: corrections, further appearances, articles that are replaced or deleted.")
    public @NonNull Multi<@NonNull ArticleChange> articleChanged(
            @Name("after")
                    @Description(
                            "The cursor of the last event received: everything that happened since is delivered first, so that nothing is missed. Without it, delivery starts now.")
                    @Nullable
                    String after) {
        return counted(new ChangeFeed(changes, articles, filings, listener, budget, after).events());
    }

    private <E> Multi<E> counted(Multi<E> events) {
        if (!free.tryAcquire()) {
            throw new InvalidArgumentException(
                    ErrorCode.TOO_COMPLEX, "all " + max + " subscriptions that this service allows are in use");
        }
        return events.onTermination().invoke(() -> free.release());
    }
}
