package org.dixit.language;

import java.io.IOException;

/// A fixed set of 64-bit keys, each with a number from 0: 4 bytes a key and no object.
///
/// The upper half of a key chooses a bucket, the lower half is kept as its fingerprint; a key's number is its place in
/// the order of buckets. A key that was never put in is taken for another one in about one of 10^9 questions.
final class KeyTable {

    private final Starts buckets;
    private final int[] prints;

    private KeyTable(Starts buckets, int[] prints) {
        this.buckets = buckets;
        this.prints = prints;
    }

    /// Reads the sizes of the buckets, then the fingerprints.
    static KeyTable read(ModelInput in) throws IOException {
        return new KeyTable(new Starts(in.bytes()), in.ints());
    }

    /// The number of `key`, or −1 where it is not in the table.
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
