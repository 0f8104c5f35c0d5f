package org.dixit.graphql.document;

/// Sums and products of counts, limited to the largest `long`.
final class SaturatedMath {

    private SaturatedMath() {}

    static long plus(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    static long times(long a, long b) {
        return a == 0 || b <= Long.MAX_VALUE / a ? a * b : Long.MAX_VALUE;
    }
}
