package org.dixit.grammar.model;

import java.io.IOException;

/// A fixed set of 64-bit keys, numbered from 0, in 4 bytes per key and without objects.
///
/// The upper half of a key selects a bucket, and the lower half is stored as its fingerprint. A key's number is its
/// position in bucket order. A key that is not in the table is mistaken for another one in about one of 10^9
/// look-ups.
final class KeyTable {

    private final RowOffsets buckets;
    private final int[] prints;

    private KeyTable(RowOffsets buckets, int[] prints) {
        this.buckets = buckets;
        this.prints = prints;
    }

    /// Reads the sizes of the buckets, then the fingerprints.
    static KeyTable read(ModelInput in) throws IOException {
        return new KeyTable(new RowOffsets(in.bytes()), in.ints());
    }

    /// The number of `key`, or −1 if it is not in the table.
    int find(long key) {
        int bucket = bucket(key, buckets.size());
        int print = (int) key;
        for (int i = buckets.start(bucket), end = buckets.start(bucket + 1); i < end; i++) {
            if (prints[i] == print) {
                return i;
            }
        }
        return -1;
    }

    /// The bucket of `key` among `buckets`, a power of two.
    static int bucket(long key, int buckets) {
        return (int) (key >>> 32) & (buckets - 1);
    }

    /// The number of keys.
    int size() {
        return prints.length;
    }
}
