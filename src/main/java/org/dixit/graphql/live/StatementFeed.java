package org.dixit.graphql.live;

import io.smallrye.mutiny.Multi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dixit.archive.feed.FilingListener;
import org.dixit.archive.feed.FilingPage;
import org.dixit.archive.feed.FilingPosition;
import org.dixit.archive.feed.FilingReads;
import org.dixit.archive.filter.StatementCriteria;
import org.dixit.archive.read.StatementRow;
import org.dixit.archive.sql.MemoryBudget;
import org.dixit.graphql.relay.FilingCursor;
import org.dixit.graphql.type.StatementView;

/// The filed statements that one subscriber receives.
public final class StatementFeed {

    private final FilingReads filings;
    private final StatementCriteria criteria;
    private final FeedSubscription<FiledStatement> follow;
    private volatile FilingPosition place;
    private boolean known;

    public StatementFeed(
            FilingReads filings,
            FilingListener listener,
            MemoryBudget budget,
            StatementCriteria criteria,
            FilingPosition place) {
        this.filings = filings;
        this.criteria = criteria;
        this.place = place;
        this.follow = new FeedSubscription<>(listener, budget, this::page);
    }

    /// The events; can be subscribed to once. Reads are retried as long as the database is unavailable.
    public Multi<FiledStatement> events() {
        return follow.events();
    }

    /// The position up to which it has read.
    FilingPosition place() {
        return place;
    }

    private FeedSubscription.Events<FiledStatement> page(int size) {
        requireKnown();
        FilingPage slice = filings.after(place, criteria, size);
        place = slice.next();
        Function<StatementRow, StatementView> view = StatementView.views(slice.rows());
        List<FiledStatement> events = new ArrayList<>();
        for (int i = 0; i < slice.rows().size(); i++) {
            events.add(new FiledStatement(
                    FilingCursor.of(slice.places().get(i)),
                    view.apply(slice.rows().get(i))));
        }
        return new FeedSubscription.Events<>(events, slice.more());
    }

    private void requireKnown() {
        if (!known) {
            FilingCursor.requireKnown(place, filings);
        }
        known = true;
    }
}
