package org.dixit.archive;

import org.jspecify.annotations.Nullable;

/// The memory that one operation may use, and the bytes that its answer may have. It is used by one thread at a time;
/// once it is exceeded it stays so.
public final class Allowance implements AutoCloseable {

    /// The allowance of the operation that runs on this thread.
    public static final ScopedValue<Allowance> CURRENT = ScopedValue.newInstance();

    /// What an allowance was exceeded by.
    public enum Excess {
        /// The answer is longer than answers may be.
        ANSWER,
        /// The operation alone needs more memory than one operation may use.
        OPERATION,
        /// All operations together need more memory than the service has for them.
        SERVICE
    }

    /// Memory is taken from the budget in steps of so many bytes, so that most operations take it once.
    private static final long STEP = 1 << 16;

    private final MemoryBudget budget;
    private final long mostAnswered;
    private long taken;
    private long left;
    private long answered;
    private @Nullable Excess excess;

    Allowance(MemoryBudget budget, long mostAnswered) {
        this.budget = budget;
        this.mostAnswered = mostAnswered;
    }

    /// Uses some memory.
    ///
    /// @return whether the operation may go on
    public boolean take(long bytes) {
        left -= bytes;
        return left >= 0 ? excess == null : grow();
    }

    /// The answer is built from its beginning, for the first time or again.
    public void restart() {
        answered = 0;
    }

    /// Adds to the answer. Its bytes are held in memory until they are sent.
    public void answer(long bytes) {
        answered += bytes;
        if (answered > mostAnswered) {
            exceed(Excess.ANSWER);
        }
        left -= bytes;
    }

    private boolean grow() {
        long step = (-left / STEP + 1) * STEP;
        Excess why = excess == null ? budget.reserve(taken, step) : excess;
        if (why != null) {
            exceed(why);
            return false;
        }
        taken += step;
        left += step;
        return true;
    }

    /// Records that the operation needs more than it may have.
    public void exceed(Excess why) {
        if (excess == null) {
            excess = why;
        }
    }

    /// What was exceeded; `null` where nothing was.
    public @Nullable Excess excess() {
        return excess;
    }

    /// How long the answer is so far, about.
    public long answered() {
        return answered;
    }

    /// Keeps just `bytes`, such as those of an answer that is not sent yet.
    public void keep(long bytes) {
        budget.release(taken - bytes);
        taken = bytes;
        left = 0;
    }

    /// Gives everything back. Closing it again has no effect.
    @Override
    public void close() {
        keep(0);
    }
}
