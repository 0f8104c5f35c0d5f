package org.dixit.archive.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keys increase.
class Uuid7Test {

    @Test
    void keysIncreaseWithinAMillisecond() {
        List<String> keys =
                Stream.generate(Uuid7::next).limit(20_000).map(UUID::toString).toList();
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aKeyHasVersion7AndItsTime() {
        long before = System.currentTimeMillis();
        UUID key = Uuid7.next();
        assertThat(key.version()).isEqualTo(7);
        assertThat(key.variant()).isEqualTo(2);
        // a burst of keys may run ahead of the clock by some milliseconds
        assertThat(key.getMostSignificantBits() >>> 16).isBetween(before, before + 1000);
    }
}
