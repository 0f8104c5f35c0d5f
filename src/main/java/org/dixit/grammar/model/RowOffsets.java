package org.dixit.grammar.model;

/// The start offsets of many short, consecutive ranges of an array, in two bytes per range.
final class RowOffsets {

    /// The number of ranges that share one `long`. Its upper half is the start of the first range; the lower half has
    /// ten bits for the distance of each other range from the first.
    private static final int SHARING = 4;

    private static final int BITS = 10;
    private static final int MASK = (1 << BITS) - 1;

    private final long[] shared;
    private final int size;

    /// @param lengths the lengths of the ranges, 0 to 255 each
    RowOffsets(byte[] lengths) {
        this.size = lengths.length;
        this.shared = new long[size / SHARING + 1];
        int start = 0;
        for (int i = 0; i <= size; i++) {
            int place = i % SHARING;
            if (place == 0) {
                shared[i / SHARING] = (long) start << Integer.SIZE;
            } else {
                int behind = start - (int) (shared[i / SHARING] >>> Integer.SIZE);
                shared[i / SHARING] |= (long) behind << (place - 1) * BITS;
            }
            start += i < size ? lengths[i] & 0xFF : 0;
        }
    }

    /// The start of range `i`, which is also the end of the range before it. For `i` equal to the number of ranges,
    /// this is the end of the last one.
    int start(int i) {
        long found = shared[i / SHARING];
        // the first range has distance 0 from itself
        return (int) (found >>> Integer.SIZE) + ((int) (found << BITS >>> i % SHARING * BITS) & MASK);
    }

    /// The number of ranges.
    int size() {
        return size;
    }
}
