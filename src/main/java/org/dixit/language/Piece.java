package org.dixit.language;

/// A stretch of a feature's value as a number that can be joined: the hash of a joined value follows from the hashes of
/// its pieces, so that a word is hashed once and not once for each of the 180 features that it takes part in.
///
/// The hash is a polynomial over the characters modulo 2^64.
///
/// @param hash  the polynomial's value
/// @param power the base to the power of the number of characters
public record Piece(long hash, long power) {

    private static final long BASE = 0x9E3779B97F4A7C15L;

    /// What joins the pieces of a value in the models.
    public static final char JOINT = '_';

    /// The piece of all of `value`.
    public static Piece of(String value) {
        return of(value, 0, value.length());
    }

    /// The piece of the characters of `value` from `begin` to `end`.
    ///
    /// @throws IndexOutOfBoundsException where these do not lie in `value`
    public static Piece of(String value, int begin, int end) {
        long hash = 0;
        long power = 1;
        for (int i = begin; i < end; i++) {
            hash = hash * BASE + value.charAt(i) + 1;
            power *= BASE;
        }
        return new Piece(hash, power);
    }

    /// The hash of `left`, a joint and this piece, where `left` is the hash of what stands before.
    public long joined(long left) {
        return (left * BASE + JOINT + 1) * power + hash;
    }

    /// The key of a value with `hash` under the feature with the number `type`: spread over all 64 bits
    /// (the finalizer of SplitMix64, Steele, Lea and Flood 2014).
    public static long key(int type, long hash) {
        long z = hash + (type + 1) * 0xD1B54A32D192ED03L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /// The key of a row of values: that of the values before, 0 for none, and the hash of the next.
    public static long chained(long before, long hash) {
        return key(1, before ^ key(0, hash));
    }
}
