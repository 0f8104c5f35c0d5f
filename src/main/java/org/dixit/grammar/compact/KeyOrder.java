package org.dixit.grammar.compact;

import java.io.IOException;
import java.util.Arrays;

/// The order in which a key table numbers its keys: by bucket, then by fingerprint.
final class KeyOrder {

    /// The minimum average number of keys in a bucket; the maximum is twice as many.
    private static final int KEYS_PER_BUCKET = 4;

    private final int buckets;

    private final long[] sorted;

    /// @throws IllegalStateException if two keys have the same bucket and fingerprint
    KeyOrder(long[] keys) {
        buckets = Math.max(1, Integer.highestOneBit(keys.length / KEYS_PER_BUCKET));
        sorted = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            sorted[i] = inOrder(keys[i]);
        }
        Arrays.sort(sorted);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] == sorted[i - 1]) {
                throw new IllegalStateException("two keys have the same bucket and fingerprint");
            }
        }
    }

    /// The bucket and fingerprint of `key`, combined into one number.
    private long inOrder(long key) {
        return ((key >>> 32) & (buckets - 1)) << 32 | (key & 0xFFFFFFFFL);
    }

    /// The number of `key`, which must be in the table.
    int numberOf(long key) {
        return Arrays.binarySearch(sorted, inOrder(key));
    }

    void write(ModelOutput out) throws IOException {
        byte[] sizes = new byte[buckets];
        int[] prints = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            int bucket = (int) (sorted[i] >>> 32);
            if (++sizes[bucket] == 0) {
                throw new IllegalStateException("more than 255 keys in a bucket");
            }
            prints[i] = (int) sorted[i];
        }
        out.bytes(sizes);
        out.ints(prints);
    }
}
