package org.dixit.graphql;

import io.smallrye.mutiny.Multi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dixit.archive.FiledSlice;
import org.dixit.archive.FilingBell;
import org.dixit.archive.FilingPlace;
import org.dixit.archive.FilingReads;
import org.dixit.archive.StatementRow;
import org.dixit.archive.WhichStatements;

/// What one subscriber of filings gets.
final class Feed {

    private static final int PAGE = 20;

    private final FilingReads filings;
    private final WhichStatements which;
    private final Follow<FiledStatement> follow;
    private volatile FilingPlace place;
    private boolean known;

    Feed(FilingReads filings, FilingBell bell, WhichStatements which, FilingPlace place) {
        this.filings = filings;
        this.which = which;
        this.place = place;
        this.follow = new Follow<>(bell, this::page);
    }

    /// The events; to be subscribed to once. While the database is away it tries again and again.
    Multi<FiledStatement> events() {
        return follow.events();
    }

    /// How far it has read.
    FilingPlace place() {
        return place;
    }

    private Follow.Events<FiledStatement> page() {
        demandKnown();
        FiledSlice slice = filings.after(place, which, PAGE);
        place = slice.next();
        Function<StatementRow, StatementView> view = StatementView.level(slice.rows());
        List<FiledStatement> events = new ArrayList<>();
        for (int i = 0; i < slice.rows().size(); i++) {
            events.add(new FiledStatement(
                    FilingCursor.of(slice.places().get(i)),
                    view.apply(slice.rows().get(i))));
        }
        return new Follow.Events<>(events, slice.more());
    }

    private void demandKnown() {
        if (!known) {
            FilingCursor.demandKnown(place, filings);
        }
        known = true;
    }
}
