package org.dixit.graphql.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Remembers what was used last, up to a number of entries and a total weight.
///
/// @param <V> what is remembered
final class Memory<V> {

    private record Weighed<V>(V value, int weight) {}

    private static final int MOST_QUERIES = 1_000;
    private static final int MOST_CHARACTERS = 500_000;

    /// A query that is remembered takes some hundred bytes a character in memory; all of them a tenth of it at most.
    private static final int BYTES_OF_CHARACTER = 200;

    private static final int SHARE_OF_HEAP = 10;

    /// One entry that weighs more than this share of all is not worth the others that it would push out.
    private static final int LARGEST_SHARE = 8;

    private final int mostEntries;
    private final int mostWeight;
    private final Map<String, Weighed<V>> entries = new LinkedHashMap<>(16, 0.75f, true);
    private int weight;

    /// One for query texts or what is made of them, weighed by their characters.
    static <V> Memory<V> ofQueries() {
        long room = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BYTES_OF_CHARACTER;
        return new Memory<>(MOST_QUERIES, (int) Math.min(MOST_CHARACTERS, room));
    }

    Memory(int mostEntries, int mostWeight) {
        this.mostEntries = mostEntries;
        this.mostWeight = mostWeight;
    }

    synchronized @Nullable V get(String key) {
        Weighed<V> found = entries.get(key);
        return found == null ? null : found.value;
    }

    /// Remembers `value`, forgets what was not used for long, and gives what is remembered: where another thread was
    /// faster, its value.
    synchronized V put(String key, V value, int weighs) {
        if (weighs > mostWeight / LARGEST_SHARE) {
            return value;
        }
        Weighed<V> faster = entries.putIfAbsent(key, new Weighed<>(value, weighs));
        if (faster != null) {
            return faster.value;
        }
        weight += weighs;
        Iterator<Weighed<V>> oldest = entries.values().iterator();
        while (entries.size() > mostEntries || weight > mostWeight) {
            weight -= oldest.next().weight;
            oldest.remove();
        }
        return value;
    }
}
