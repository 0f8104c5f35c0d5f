package org.dixit.graphql;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dixit.archive.ArchiveUnavailable;
import org.dixit.archive.FiledSlice;
import org.dixit.archive.FilingBell;
import org.dixit.archive.FilingPlace;
import org.dixit.archive.FilingReads;
import org.dixit.archive.StatementRow;
import org.dixit.archive.WhichStatements;
import org.jspecify.annotations.Nullable;

/// What one subscriber of filings gets. It reads a page when the subscriber wants more and has taken the last page,
/// so that a slow one costs a page of memory and no more; where there is nothing to read it waits for the bell.
final class Feed {

    private static final int PAGE = 20;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final FilingReads filings;
    private final FilingBell bell;
    private final WhichStatements which;
    private final Wait wait = new Wait();
    private volatile FilingPlace place;
    private boolean more = true;
    private boolean known;

    Feed(FilingReads filings, FilingBell bell, WhichStatements which, FilingPlace place) {
        this.filings = filings;
        this.bell = bell;
        this.which = which;
        this.place = place;
    }

    /// The events; to be subscribed to once. While the database is away it tries again and again.
    Multi<FiledStatement> events() {
        Multi<List<FiledStatement>> pages = Multi.createBy()
                .repeating()
                .uni(() -> (more ? Uni.createFrom().voidItem() : wait.forRing())
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(rung -> page())
                        .onFailure(ArchiveUnavailable.class)
                        .recoverWithUni(() -> Uni.createFrom()
                                .item(List.<FiledStatement>of())
                                .onItem()
                                .delayIt()
                                .by(PAUSE)))
                .indefinitely();
        return pages.onItem()
                .<FiledStatement>disjoint()
                .onSubscription()
                .invoke(() -> bell.tell(wait))
                .onTermination()
                .invoke(() -> bell.forget(wait));
    }

    /// How far it has read.
    FilingPlace place() {
        return place;
    }

    private List<FiledStatement> page() {
        more = true; // unless the read tells otherwise: it may fail
        wait.ready();
        demandKnown();
        FiledSlice slice = filings.after(place, which, PAGE);
        place = slice.next();
        more = slice.more();
        Function<StatementRow, StatementView> view = StatementView.level(slice.rows());
        List<FiledStatement> events = new ArrayList<>();
        for (int i = 0; i < slice.rows().size(); i++) {
            events.add(new FiledStatement(
                    FilingCursor.of(slice.places().get(i)),
                    view.apply(slice.rows().get(i))));
        }
        return events;
    }

    private void demandKnown() {
        if (!known) {
            FilingCursor.demandKnown(place, filings);
        }
        known = true;
    }

    /// Waits for a ring that came after [#ready], also one that came before anybody waited.
    private static final class Wait implements Runnable {

        private boolean rung;
        private @Nullable UniEmitter<? super Void> waiting;

        /// Forgets the rings until now.
        synchronized void ready() {
            rung = false;
        }

        @Override
        public void run() {
            UniEmitter<? super Void> woken;
            synchronized (this) {
                rung = true;
                woken = waiting;
                waiting = null;
            }
            if (woken != null) {
                woken.complete(null);
            }
        }

        Uni<Void> forRing() {
            return Uni.createFrom().emitter(emitter -> {
                boolean now;
                synchronized (this) {
                    now = rung;
                    waiting = now ? null : emitter;
                }
                if (now) {
                    emitter.complete(null);
                }
            });
        }
    }
}
