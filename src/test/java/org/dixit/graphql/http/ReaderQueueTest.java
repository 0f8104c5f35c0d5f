package org.dixit.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The order in which clients get readers.
class ReaderQueueTest {

    private final List<String> started = new ArrayList<>();

    private boolean enter(ReaderQueue turns, String client, String work) {
        return turns.submit(client, () -> started.add(work));
    }

    @Test
    void clientsTakeTurns() {
        ReaderQueue turns = new ReaderQueue(1, 1, 100, 100);
        for (int i = 0; i < 4; i++) {
            enter(turns, "a", "a" + i);
        }
        enter(turns, "b", "b0");
        enter(turns, "b", "b1");
        enter(turns, "c", "c0");
        for (String ends : List.of("a", "a", "b", "c", "a", "b", "a")) {
            turns.finish(ends);
        }

        assertThat(started).containsExactly("a0", "a1", "b0", "c0", "a2", "b1", "a3");
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void aClientHasAtMostItsShare() {
        ReaderQueue turns = new ReaderQueue(4, 3, 100, 100);
        for (int i = 0; i < 5; i++) {
            enter(turns, "a", "a" + i);
        }
        enter(turns, "b", "b0");

        assertThat(started).containsExactly("a0", "a1", "a2", "b0");
        turns.finish("b");
        assertThat(started).as("its place is for others").hasSize(4);
        turns.finish("a");
        assertThat(started).last().isEqualTo("a3");
    }

    @Test
    void tasksBeyondTheLimitAreRefused() {
        ReaderQueue turns = new ReaderQueue(1, 1, 3, 2);
        assertThat(enter(turns, "a", "a0")).isTrue();
        assertThat(enter(turns, "a", "a1")).isTrue();
        assertThat(enter(turns, "a", "a2")).isTrue();
        assertThat(enter(turns, "a", "a3")).as("two of a wait").isFalse();
        assertThat(enter(turns, "b", "b0")).isTrue();
        assertThat(enter(turns, "c", "c0")).as("three wait").isFalse();
        turns.finish("a");
        assertThat(enter(turns, "c", "c0")).isTrue();
    }
}
