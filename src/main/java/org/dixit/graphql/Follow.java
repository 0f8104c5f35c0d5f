package org.dixit.graphql;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.dixit.archive.ArchiveUnavailable;
import org.dixit.archive.FilingBell;
import org.jspecify.annotations.Nullable;

/// The events that one subscriber gets. It reads a page when the subscriber wants more and has taken the last page, so
/// that a slow one costs a page of memory and no more; where there is nothing to read it waits for the bell.
final class Follow<E> {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// Some events.
    ///
    /// @param more whether there may already be more
    record Events<E>(List<E> events, boolean more) {}

    private final FilingBell bell;
    private final Supplier<Events<E>> next;
    private final Wait wait = new Wait();
    private boolean more = true;

    /// Reads pages by `next`, each behind the one before.
    Follow(FilingBell bell, Supplier<Events<E>> next) {
        this.bell = bell;
        this.next = next;
    }

    /// The events; to be subscribed to once. While the database is away it tries again and again.
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
        more = true; // unless the read tells otherwise: it may fail
        wait.ready();
        Events<E> page = next.get();
        more = page.more();
        return page.events();
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
