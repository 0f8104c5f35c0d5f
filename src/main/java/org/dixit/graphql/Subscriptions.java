package org.dixit.graphql;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.Semaphore;
import org.dixit.archive.ArticleReads;
import org.dixit.archive.ChangeReads;
import org.dixit.archive.FilingBell;
import org.dixit.archive.FilingPlace;
import org.dixit.archive.FilingReads;
import org.dixit.archive.WhichStatements;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// What clients may follow.
@GraphQLApi
public class Subscriptions {

    private final FilingReads filings;
    private final ChangeReads changes;
    private final ArticleReads articles;
    private final FilingBell bell;
    private final int most;
    private final Semaphore free;

    Subscriptions(
            FilingReads filings,
            ChangeReads changes,
            ArticleReads articles,
            FilingBell bell,
            @ConfigProperty(name = "dixit.graphql.max-subscriptions") int most) {
        this.filings = filings;
        this.changes = changes;
        this.articles = articles;
        this.bell = bell;
        this.most = most;
        this.free = new Semaphore(most);
    }

    /// Statements as they are filed. Each of its streams must be subscribed to, once.
    @Subscription
    @Description(
            "Each statement that is filed, by whatever instance of the service, once and in the order of filing. A text that newer rules read anew is not filed anew; one that is current again is, and so is one that is analysed only later.")
    public @NonNull Multi<@NonNull FiledStatement> statementFiled(
            @Name("filter") @Description("Which statements.") @Nullable StatementFilter filter,
            @Name("after")
                    @Description(
                            "The cursor of the last event that was received: what was filed since comes first, and nothing is missed. From now on where it is not given.")
                    @Nullable
                    String after) {
        WhichStatements which = StatementFilter.which(filter);
        FilingPlace place = after == null ? filings.end() : FilingCursor.read("after", after);
        return counted(new Feed(filings, bell, which, place).events());
    }

    /// What happens to articles. Each of its streams must be subscribed to, once.
    @Subscription
    @Description(
            "What happens to articles after they were taken in, in the order in which it happens: corrections, further appearances, articles that are replaced or taken down.")
    public @NonNull Multi<@NonNull ArticleChange> articleChanged(
            @Name("after")
                    @Description(
                            "The cursor of the last event that was received: what happened since comes first, and nothing is missed. From now on where it is not given.")
                    @Nullable
                    String after) {
        return counted(new ChangeFeed(changes, articles, filings, bell, after).events());
    }

    private <E> Multi<E> counted(Multi<E> events) {
        if (!free.tryAcquire()) {
            throw new Refused(Code.TOO_COMPLEX, "all " + most + " subscriptions that this service takes are in use");
        }
        return events.onTermination().invoke(() -> free.release());
    }
}
