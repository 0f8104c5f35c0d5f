package org.dixit.graphql.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A subscriber of a feed that collects the events.
final class Follower implements Flow.Subscriber<FiledStatement> {

    private static final long SECONDS = 90;

    private final List<FiledStatement> events = new CopyOnWriteArrayList<>();
    private final long demand;
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable Throwable failure;

    private Follower(long demand) {
        this.demand = demand;
    }

    /// Subscribes to `feed` and requests `demand` events.
    static Follower of(StatementFeed feed, long demand) {
        Follower follower = new Follower(demand);
        feed.events().subscribe(follower);
        return follower;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(demand);
    }

    @Override
    public void onNext(FiledStatement event) {
        events.add(event);
    }

    @Override
    public void onError(Throwable reason) {
        failure = reason;
    }

    @Override
    public void onComplete() {
        failure = new IllegalStateException("a feed has no end");
    }

    /// Requests more events.
    void request(long more) {
        Flow.Subscription given = subscription;
        if (given != null) {
            given.request(more);
        }
    }

    /// Cancels the subscription.
    void cancel() {
        Flow.Subscription given = subscription;
        if (given != null) {
            given.cancel();
        }
    }

    /// The words of the first `number` statements, waited for; no more than those have come.
    List<String> await(int number) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (events.size() < number && failure == null && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        assertThat(failure).isNull();
        assertThat(events).hasSize(number);
        return events.stream().map(event -> event.statement().text()).toList();
    }
}
