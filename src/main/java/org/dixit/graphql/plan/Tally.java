package org.dixit.graphql.plan;

import org.dixit.archive.Allowance;
import org.jspecify.annotations.Nullable;

/// Counts what an answer takes while it is built, against the allowance of the operation: its length as JSON and the
/// memory of its tree. Strings are shared with the rows they came from, so an alias costs no memory until JSON is
/// written.
final class Tally {

    /// An object takes this memory in the tree of the answer, and each of its fields so much more.
    private static final int MEMORY_OF_OBJECT = 48;

    private static final int MEMORY_OF_FIELD = 8;
    private static final int MEMORY_OF_ERROR = 1_024;

    /// The usual length of an error, and of a value that is no string, in JSON.
    private static final int LENGTH_OF_ERROR = 200;

    private static final int LENGTH_OF_VALUE = 5;

    /// The allowance is asked in steps of so many bytes.
    private static final int STEP = 1 << 13;

    private final @Nullable Allowance allowance = Allowance.CURRENT.isBound() ? Allowance.CURRENT.get() : null;
    private long built;
    private long memory;

    Tally() {
        if (allowance != null) {
            allowance.restart();
        }
    }

    /// Thrown where the operation exceeded its [Allowance], which keeps the reason.
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

    /// Counts what was built since the last time.
    ///
    /// @throws Exceeded where that is more than the operation may use
    void count() {
        if (allowance != null) {
            allowance.answer(built);
            if (!allowance.take(memory)) {
                throw new Exceeded();
            }
        }
        built = 0;
        memory = 0;
    }

    /// Ends the operation where a read exceeded the allowance.
    ///
    /// @throws Exceeded where one did
    void demandAllowance() {
        if (allowance != null && allowance.excess() != null) {
            throw new Exceeded();
        }
    }
}
