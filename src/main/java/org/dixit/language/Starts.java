package org.dixit.language;

/// Where each of many short stretches of an array begins, which lie there one behind the other: two bytes a stretch.
final class Starts {

    /// So many stretches share a number: its upper half is where the first of them begins, and ten bits for each of the
    /// others tell how far behind.
    private static final int SHARING = 4;

    private static final int BITS = 10;
    private static final int MASK = (1 << BITS) - 1;

    private final long[] shared;
    private final int size;

    /// @param lengths of the stretches, 0 to 255 each
    Starts(byte[] lengths) {
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

    /// Where stretch `i` begins, and the one before it ends; that of as many as there are is the end of the last one.
    int start(int i) {
        long found = shared[i / SHARING];
        // the first one is nothing behind itself
        return (int) (found >>> Integer.SIZE) + ((int) (found << BITS >>> i % SHARING * BITS) & MASK);
    }

    /// How many stretches there are.
    int size() {
        return size;
    }
}
