package org.dixit.graphql.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/// A cache by query text or hash, up to a number of entries and a total weight. If it is full, Caffeine keeps the
/// entries that are used most often of late, so that a client with ever new queries does not push out those of
/// others.
///
/// @param <V> the type of the values
@RegisterForReflection(
        classNames = {
            // the classes that Caffeine looks up by name for a cache with a maximum weight
            "com.github.benmanes.caffeine.cache.SSMW",
            "com.github.benmanes.caffeine.cache.PSMW"
        })
final class QueryCache<V> {

    private record Weighed<V>(V value, int weight) {}

    private static final int MOST_QUERIES = 1_000;
    private static final int MOST_CHARACTERS = 500_000;

    /// The memory that a cached query takes for each character, in bytes; all of them may take a tenth of the heap.
    private static final int BYTES_OF_CHARACTER = 200;

    private static final int SHARE_OF_HEAP = 10;

    /// An entry that weighs more than this share of the total is not cached: it is not worth the others that it would
    /// push out.
    private static final int LARGEST_SHARE = 8;

    private final int mostWeight;
    private final Cache<String, Weighed<V>> entries;

    /// Creates a cache for query texts or values made from them, weighed by their characters.
    static <V> QueryCache<V> ofQueries() {
        long room = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BYTES_OF_CHARACTER;
        return new QueryCache<>(MOST_QUERIES, (int) Math.min(MOST_CHARACTERS, room));
    }

    QueryCache(int mostEntries, int mostWeight) {
        this.mostWeight = mostWeight;
        // a light entry weighs its share of the total, which limits the number of entries
        int least = Math.ceilDiv(mostWeight, mostEntries);
        this.entries = Caffeine.newBuilder()
                .maximumWeight(mostWeight)
                .weigher((String key, Weighed<V> entry) -> Math.max(least, entry.weight))
                .executor(Runnable::run)
                .build();
    }

    @Nullable
    V get(String key) {
        Weighed<V> found = entries.getIfPresent(key);
        return found == null ? null : found.value;
    }

    /// Caches `value`, and returns the cached value: that of another thread if it was faster.
    V put(String key, V value, int weighs) {
        if (weighs > mostWeight / LARGEST_SHARE) {
            return value;
        }
        Weighed<V> faster = entries.asMap().putIfAbsent(key, new Weighed<>(value, weighs));
        return faster == null ? value : faster.value;
    }
}
