package org.dixit.graphql.http;

/// Sums and products of counts; what is too large for a number stays the largest number.
final class Saturated {

    private Saturated() {}

    static long plus(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    static long times(long a, long b) {
        return a == 0 || b <= Long.MAX_VALUE / a ? a * b : Long.MAX_VALUE;
    }
}
