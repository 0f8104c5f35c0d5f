package org.dixit.graphql.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.dixit.archive.feed.FilingListener;
import org.dixit.archive.sql.ArchiveUnavailable;
import org.jspecify.annotations.Nullable;

/// The events that one subscriber receives. The next page is read when the subscriber requests more and has consumed
/// the last page, so that a slow one takes no more memory than one page; if there is nothing to read, it waits for
/// the [FilingListener].
final class FeedSubscription<E> {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// A page of events.
    ///
    /// @param more whether there may already be more
    record Events<E>(List<E> events, boolean more) {}

    private final FilingListener bell;
    private final Supplier<Events<E>> next;
    private final Wait wait = new Wait();
    private boolean more = true;

    /// Reads pages with `next`, each after the previous one.
    FeedSubscription(FilingListener bell, Supplier<Events<E>> next) {
        this.bell = bell;
        this.next = next;
    }

    /// The events; can be subscribed to once. Reads are retried as long as the database is unavailable.
    Multi<E> events() {
        Multi<List<E>> pages = Multi.createBy()
                .repeating()
                .uni(() -> (more ? Uni.createFrom().voidItem() : wait.forRing())
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(rung -> page())
                        .onFailure(ArchiveUnavailable.class)
                        .recoverWithUni(() -> Uni.createFrom()
                                .item(List.<E>of())
                                .onItem()
                                .delayIt()
                                .by(PAUSE)))
                .indefinitely();
        return pages.onItem()
                .<E>disjoint()
                .onSubscription()
                .invoke(() -> bell.tell(wait))
                .onTermination()
                .invoke(() -> bell.forget(wait));
    }

    private List<E> page() {
        more = true; // until the read has succeeded: it may fail
        wait.ready();
        Events<E> page = next.get();
        more = page.more();
        return page.events();
    }

    /// Waits for a ring after the last call of [#ready]; one that came before the wait began counts too.
    private static final class Wait implements Runnable {

        private boolean rung;
        private @Nullable UniEmitter<? super Void> waiting;

        /// Forgets all rings so far.
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
