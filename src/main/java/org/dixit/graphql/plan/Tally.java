package org.dixit.graphql.plan;

import org.dixit.archive.sql.Allowance;
import org.jspecify.annotations.Nullable;

/// Counts what an answer takes while it is built, against the allowance of the operation: its length in JSON and the
/// memory of its tree. Strings are shared with the rows they came from, so an alias takes no memory until the JSON is
/// written.
final class Tally {

    /// The memory of an object in the tree of the answer; each of its fields adds [#MEMORY_OF_FIELD].
    private static final int MEMORY_OF_OBJECT = 48;

    private static final int MEMORY_OF_FIELD = 8;
    private static final int MEMORY_OF_ERROR = 1_024;

    /// The typical length in JSON of an error, followed by that of a value that is not a string.
    private static final int LENGTH_OF_ERROR = 200;

    private static final int LENGTH_OF_VALUE = 5;

    /// The number of bytes after which the allowance is checked again.
    private static final int STEP = 1 << 13;

    private final @Nullable Allowance allowance = Allowance.CURRENT.isBound() ? Allowance.CURRENT.get() : null;
    private long built;
    private long memory;

    Tally() {
        if (allowance != null) {
            allowance.restart();
        }
    }

    /// Thrown if the operation exceeded its [Allowance], which keeps the reason.
    static final class Exceeded extends RuntimeException {
        Exceeded() {
            super("the allowance is exceeded", null, false, false);
        }
    }

    void object(Plan plan) {
        built += plan.frame();
        memory += MEMORY_OF_OBJECT + (long) MEMORY_OF_FIELD * plan.selections().size();
        if (built > STEP) {
            count();
        }
    }

    void list(int items) {
        built += items + 2L;
        memory += MEMORY_OF_OBJECT + (long) MEMORY_OF_FIELD * items;
    }

    void leaf(@Nullable Object shown) {
        built += shown instanceof String text ? text.length() + 2 : LENGTH_OF_VALUE;
    }

    void error() {
        built += LENGTH_OF_ERROR;
        memory += MEMORY_OF_ERROR;
        count();
    }

    /// Charges what was built since the last call to the allowance.
    ///
    /// @throws Exceeded if that is more than the operation may use
    void count() {
        if (allowance != null) {
            allowance.addToAnswer(built);
            if (!allowance.take(memory)) {
                throw new Exceeded();
            }
        }
        built = 0;
        memory = 0;
    }

    /// Ends the operation if a read exceeded the allowance.
    ///
    /// @throws Exceeded if one did
    void checkAllowance() {
        if (allowance != null && allowance.excess() != null) {
            throw new Exceeded();
        }
    }
}
