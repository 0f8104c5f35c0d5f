package org.dixit.graphql.error;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Prevents clients from flooding the log: of entries of one kind, only the first in each period is written, with the
/// number of entries left out since the previous one.
public final class LogLimiter {

    /// The number of kinds that are distinguished; any further ones are treated as one.
    private static final int MAX_KINDS = 1_000;

    private final long period;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /// Writes an entry of the log.
    public interface Writer {

        /// Writes the entry.
        ///
        /// @param id      the id of the entry
        /// @param leftOut the number of entries of its kind that were left out before it
        void write(String id, long leftOut);
    }

    private record Entry(String id, long since, long leftOut) {}

    /// Makes a limiter with periods of `period`.
    public LogLimiter(Duration period) {
        this.period = period.toNanos();
    }

    /// Writes an entry if it is the first of its kind in this period.
    ///
    /// @return the id of this period's entry, which is in the log
    public String entry(String kind, Writer writer) {
        long now = System.nanoTime();
        String known = entries.size() < MAX_KINDS || entries.containsKey(kind) ? kind : "";
        Entry[] written = new Entry[1];
        Entry current = entries.compute(known, (_, last) -> {
            if (last != null && now - last.since < period) {
                return new Entry(last.id, last.since, last.leftOut + 1);
            }
            Entry next = new Entry(UUID.randomUUID().toString(), now, 0);
            written[0] = new Entry(next.id, now, last == null ? 0 : last.leftOut);
            return next;
        });
        if (written[0] != null) {
            writer.write(written[0].id, written[0].leftOut);
        }
        return current.id;
    }
}
