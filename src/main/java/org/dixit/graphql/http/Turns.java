package org.dixit.graphql.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// Lets so much work run at once. Work that has to wait is started in the order in which it came, but for one client
/// after the other, and no client has more than its share of the places: a client that sends much waits for itself.
final class Turns {

    private final int places;
    private final int share;
    private final int mostWaiting;
    private final int mostWaitingOfClient;
    private final Map<String, Lane> lanes = new HashMap<>();
    private final SequencedSet<Lane> waitingLanes = new LinkedHashSet<>();
    private int running;
    private int waiting;

    /// What runs and waits for one client.
    private static final class Lane {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private int running;
    }

    /// @param places              how much may run at once
    /// @param share               how much of it for one client
    /// @param mostWaiting         how much may wait
    /// @param mostWaitingOfClient how much of it for one client
    Turns(int places, int share, int mostWaiting, int mostWaitingOfClient) {
        this.places = places;
        this.share = share;
        this.mostWaiting = mostWaiting;
        this.mostWaitingOfClient = mostWaitingOfClient;
    }

    /// Starts some work, now or when it is its turn; whoever ends it calls [#leave].
    ///
    /// @return whether it was started or waits; otherwise too much waits already
    boolean enter(String client, Runnable start) {
        synchronized (this) {
            Lane lane = lanes.computeIfAbsent(client, name -> new Lane());
            if (running >= places || lane.running >= share) {
                return enqueue(lane, start);
            }
            running++;
            lane.running++;
        }
        start.run();
        return true;
    }

    private boolean enqueue(Lane lane, Runnable start) {
        if (waiting >= mostWaiting || lane.waiting.size() >= mostWaitingOfClient) {
            return false;
        }
        lane.waiting.add(start);
        waiting++;
        waitingLanes.add(lane);
        return true;
    }

    /// Some work of a client has ended: starts what comes next.
    void leave(String client) {
        Runnable next;
        synchronized (this) {
            running--;
            Lane lane = lanes.get(client);
            if (lane != null) {
                lane.running--;
                if (lane.running == 0 && lane.waiting.isEmpty()) {
                    lanes.remove(client);
                }
            }
            next = next();
        }
        if (next != null) {
            next.run();
        }
    }

    private @Nullable Runnable next() {
        for (Lane lane : waitingLanes) {
            if (lane.running < share) {
                waitingLanes.remove(lane);
                Runnable start = lane.waiting.remove();
                if (!lane.waiting.isEmpty()) {
                    waitingLanes.addLast(lane);
                }
                lane.running++;
                running++;
                waiting--;
                return start;
            }
        }
        return null;
    }

    /// How much waits.
    synchronized int waiting() {
        return waiting;
    }
}
