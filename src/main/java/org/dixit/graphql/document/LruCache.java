package org.dixit.graphql.document;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A cache of the most recently used entries, up to a number of entries and a total weight.
///
/// @param <V> the type of the values
final class LruCache<V> {

    private record Weighed<V>(V value, int weight) {}

    private static final int MOST_QUERIES = 1_000;
    private static final int MOST_CHARACTERS = 500_000;

    /// The memory that a cached query takes for each character, in bytes; all of them may take a tenth of the heap.
    private static final int BYTES_OF_CHARACTER = 200;

    private static final int SHARE_OF_HEAP = 10;

    /// An entry that weighs more than this share of the total is not cached: it is not worth the others that it would
    /// push out.
    private static final int LARGEST_SHARE = 8;

    private final int mostEntries;
    private final int mostWeight;
    private final Map<String, Weighed<V>> entries = new LinkedHashMap<>(16, 0.75f, true);
    private int weight;

    /// Creates a cache for query texts or values made from them, weighed by their characters.
    static <V> LruCache<V> ofQueries() {
        long room = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BYTES_OF_CHARACTER;
        return new LruCache<>(MOST_QUERIES, (int) Math.min(MOST_CHARACTERS, room));
    }

    LruCache(int mostEntries, int mostWeight) {
        this.mostEntries = mostEntries;
        this.mostWeight = mostWeight;
    }

    synchronized @Nullable V get(String key) {
        Weighed<V> found = entries.get(key);
        return found == null ? null : found.value;
    }

    /// Caches `value`, removes the entries that were not used for longest, and returns the cached value: that of
    /// another thread if it was faster.
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
