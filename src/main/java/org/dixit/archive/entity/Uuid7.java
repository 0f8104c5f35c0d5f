package org.dixit.archive.entity;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Generates UUIDs of version 7 (RFC 9562): they begin with the time, so that keys made later sort later and indexes
/// grow at one end. Keys of one process always increase, even within a millisecond.
public final class Uuid7 {

    private static final SecureRandom RANDOM = new SecureRandom();
    /// Milliseconds since 1970 in the upper 52 bits, a counter in the lower 12 (RFC 9562, section 6.2, method 1).
    private static final AtomicLong LAST = new AtomicLong();

    private Uuid7() {}

    /// Returns the next key.
    public static UUID next() {
        long now = System.currentTimeMillis() << 12;
        long tick = LAST.accumulateAndGet(now, (last, clock) -> Math.max(last + 1, clock));
        long high = ((tick >>> 12) << 16) | 0x7000L | (tick & 0xFFFL);
        long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
