package org.dixit.graphql.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import org.dixit.archive.feed.FilingListener;
import org.dixit.archive.sql.Allowance;
import org.dixit.archive.sql.ArchiveUnavailable;
import org.dixit.archive.sql.MemoryBudget;
import org.dixit.graphql.error.ErrorCode;
import org.dixit.graphql.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/// The events that one subscriber receives. The next page is read when the subscriber requests more and has consumed
/// the last page, so that a slow one takes no more memory than one page; if there is nothing to read, it waits for
/// the [FilingListener]. A page counts against the [MemoryBudget] until it is consumed; while the budget is used up,
/// the subscriber waits.
final class FeedSubscription<E> {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    /// The maximum number of events on a page.
    private static final int LONGEST_PAGE = 20;

    /// A page of events.
    ///
    /// @param more whether there may already be more
    record Events<E>(List<E> events, boolean more) {}

    private final FilingListener listener;
    private final MemoryBudget budget;
    private final IntFunction<Events<E>> next;
    private final NotificationWait wait = new NotificationWait();
    private boolean more = true;
    private int longest = LONGEST_PAGE;
    private @Nullable Allowance held;
    private boolean over;

    /// Reads pages with `next`, each after the previous one.
    ///
    /// @param next reads a page of at most the given number of events; if it throws an exception, it is called
    ///             again for the same page
    FeedSubscription(FilingListener listener, MemoryBudget budget, IntFunction<Events<E>> next) {
        this.listener = listener;
        this.budget = budget;
        this.next = next;
    }

    /// The events; can be subscribed to once. Reads are retried as long as the database is unavailable or there is no
    /// memory for a page. If even one event needs more memory than one operation may use, the events end with an
    /// [InvalidArgumentException] (TOO_LARGE).
    Multi<E> events() {
        Multi<List<E>> pages = Multi.createBy()
                .repeating()
                .uni(() -> consumed()
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(notified -> page())
                        .onFailure(failure -> failure instanceof ArchiveUnavailable || failure instanceof NoMemory)
                        .recoverWithUni(() -> Uni.createFrom()
                                .item(List.<E>of())
                                .onItem()
                                .delayIt()
                                .by(PAUSE)))
                .indefinitely();
        return pages.onItem()
                .<E>disjoint()
                .onSubscription()
                .invoke(() -> listener.add(wait))
                .onTermination()
                .invoke(this::end);
    }

    /// Releases the last page, and waits until there may be another one.
    private Uni<Void> consumed() {
        hold(null);
        return more ? Uni.createFrom().voidItem() : wait.forNotification();
    }

    private void end() {
        listener.remove(wait);
        synchronized (this) {
            over = true;
            hold(null);
        }
    }

    /// Keeps the memory of a page in place of that of the last one. The subscriber may have gone meanwhile.
    private synchronized void hold(@Nullable Allowance page) {
        if (held != null) {
            held.close();
        }
        held = over ? null : page;
        if (over && page != null) {
            page.close();
        }
    }

    private List<E> page() {
        more = true; // until the read has succeeded: it may fail
        wait.reset();
        Allowance allowance = budget.open();
        try {
            Events<E> page = ScopedValue.where(Allowance.CURRENT, allowance).call(() -> next.apply(longest));
            more = page.more();
            if (page.events().isEmpty()) {
                allowance.close();
            } else {
                hold(allowance);
            }
            return page.events();
        } catch (RuntimeException e) {
            allowance.close();
            throw allowance.excess() == null ? e : tooLong(allowance.excess());
        }
    }

    /// Chooses shorter pages if the last one was too long for one operation.
    private RuntimeException tooLong(Allowance.Excess excess) {
        if (excess != Allowance.Excess.SERVICE && longest == 1) {
            return new InvalidArgumentException(
                    ErrorCode.TOO_LARGE, "the next event needs more memory than one operation may use");
        }
        longest = excess == Allowance.Excess.SERVICE ? longest : longest / 2;
        return new NoMemory();
    }

    /// Thrown when there is no memory for a page at present.
    private static final class NoMemory extends RuntimeException {
        NoMemory() {
            super("no memory for the next page");
        }
    }

    /// Waits for a notification after the last call of [#reset]; one that came before the wait began counts too.
    private static final class NotificationWait implements Runnable {

        private boolean notified;
        private @Nullable UniEmitter<? super Void> waiting;

        /// Forgets all notifications so far.
        synchronized void reset() {
            notified = false;
        }

        @Override
        public void run() {
            UniEmitter<? super Void> emitter;
            synchronized (this) {
                notified = true;
                emitter = waiting;
                waiting = null;
            }
            if (emitter != null) {
                emitter.complete(null);
            }
        }

        Uni<Void> forNotification() {
            return Uni.createFrom().emitter(emitter -> {
                boolean now;
                synchronized (this) {
                    now = notified;
                    waiting = now ? null : emitter;
                }
                if (now) {
                    emitter.complete(null);
                }
            });
        }
    }
}
