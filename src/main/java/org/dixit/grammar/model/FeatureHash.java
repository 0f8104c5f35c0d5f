package org.dixit.grammar.model;

/// A hash of a piece of a feature's value that can be joined with others: the hash of a joined value follows from the
/// hashes of its pieces, so that a word is hashed once and not once for each of the 180 features that use it.
///
/// The hash is a polynomial over the characters modulo 2^64.
///
/// @param hash  the value of the polynomial
/// @param power the base raised to the number of characters
public record FeatureHash(long hash, long power) {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    /// The character that joins the pieces of a value in the models.
    public static final char JOINT = '_';

    /// The hash of all of `value`.
    public static FeatureHash of(String value) {
        return of(value, 0, value.length());
    }

    /// The hash of the characters of `value` from `begin` to `end`.
    ///
    /// @throws IndexOutOfBoundsException if the range is not inside `value`
    public static FeatureHash of(String value, int begin, int end) {
        long hash = 0;
        long power = 1;
        for (int i = begin; i < end; i++) {
            hash = hash * BASE + value.charAt(i) + 1;
            power *= BASE;
        }
        return new FeatureHash(hash, power);
    }

    /// The hash of the preceding pieces, a joint and this piece, given the hash `left` of the preceding pieces.
    public long joined(long left) {
        return (left * BASE + JOINT + 1) * power + hash;
    }

    /// The key of a value with `hash` under the feature with the number `type`, spread over all 64 bits (the
    /// finalizer of SplitMix64, Steele, Lea and Flood 2014).
    public static long key(int type, long hash) {
        long z = hash + (type + 1) * 0xD1B54A32D192ED03L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// The key of a sequence of values, from the key of the values before, 0 for none, and the hash of the next
    /// value.
    public static long chained(long before, long hash) {
        return key(1, before ^ key(0, hash));
    }
}
