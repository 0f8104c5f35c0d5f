package org.dixit.graphql.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/// Limits how many tasks run at once. Tasks that have to wait start in the order in which they came, but the clients
/// take turns, and no client takes more than its share of the places: a client that sends many tasks only delays
/// itself.
final class ReaderQueue {

    private final int places;
    private final int maxPlacesOfClient;
    private final int maxWaiting;
    private final int maxWaitingOfClient;
    private final Map<String, Lane> lanes = new HashMap<>();
    private final SequencedSet<Lane> waitingLanes = new LinkedHashSet<>();
    private int running;
    private int waiting;

    /// The tasks of one client, running and waiting.
    private static final class Lane {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private int running;
    }

    /// @param places             how many tasks may run at once
    /// @param maxPlacesOfClient  how many of those may be of one client
    /// @param maxWaiting         how many tasks may wait
    /// @param maxWaitingOfClient how many of those may be of one client
    ReaderQueue(int places, int maxPlacesOfClient, int maxWaiting, int maxWaitingOfClient) {
        this.places = places;
        this.maxPlacesOfClient = maxPlacesOfClient;
        this.maxWaiting = maxWaiting;
        this.maxWaitingOfClient = maxWaitingOfClient;
    }

    /// Starts a task, now or when its turn comes; [#finish] must be called when it ends.
    ///
    /// @return whether it was started or waits; `false` if too many wait already
    boolean submit(String client, Runnable start) {
        synchronized (this) {
            Lane lane = lanes.computeIfAbsent(client, name -> new Lane());
            if (running >= places || lane.running >= maxPlacesOfClient) {
                return enqueue(lane, start);
            }
            running++;
            lane.running++;
        }
        start.run();
        return true;
    }

    private boolean enqueue(Lane lane, Runnable start) {
        if (waiting >= maxWaiting || lane.waiting.size() >= maxWaitingOfClient) {
            return false;
        }
        lane.waiting.add(start);
        waiting++;
        waitingLanes.add(lane);
        return true;
    }

    /// Notes that a task of a client has ended, and starts the next one.
    void finish(String client) {
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
            next = startNext();
        }
        if (next != null) {
            next.run();
        }
    }

    private @Nullable Runnable startNext() {
        for (Lane lane : waitingLanes) {
            if (lane.running < maxPlacesOfClient) {
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

    /// The number of tasks that wait.
    synchronized int waiting() {
        return waiting;
    }
}
