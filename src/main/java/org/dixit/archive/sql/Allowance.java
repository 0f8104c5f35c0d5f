package org.dixit.archive.sql;

import org.jspecify.annotations.Nullable;

/// The memory that one operation may use, and the maximum length of its answer in bytes. An allowance is used by one
/// thread at a time; once exceeded, it stays exceeded.
public final class Allowance implements AutoCloseable {

    /// The allowance of the operation that runs on this thread.
    public static final ScopedValue<Allowance> CURRENT = ScopedValue.newInstance();

    /// The limit that was exceeded.
    public enum Excess {
        /// The answer is longer than the maximum.
        ANSWER,
        /// The operation alone needs more memory than one operation may use.
        OPERATION,
        /// All operations together need more memory than the service has for them.
        SERVICE
    }

    /// Memory is taken from the budget in steps of this many bytes, so that most operations take from it only once.
    private static final long STEP = 1 << 16;

    private final MemoryBudget budget;
    private final long maxAnswerBytes;
    private long taken;
    private long left;
    private long answerBytes;
    private @Nullable Excess excess;

    Allowance(MemoryBudget budget, long maxAnswerBytes) {
        this.budget = budget;
        this.maxAnswerBytes = maxAnswerBytes;
    }

    /// Takes memory for the operation.
    ///
    /// @return whether the operation may continue
    public boolean take(long bytes) {
        left -= bytes;
        return left >= 0 ? excess == null : grow();
    }

    /// Resets the length of the answer, which is about to be built from the beginning, for the first time or again.
    public void restart() {
        answerBytes = 0;
    }

    /// Adds to the length of the answer. Its bytes are held in memory until they are sent.
    public void addToAnswer(long bytes) {
        answerBytes += bytes;
        if (answerBytes > maxAnswerBytes) {
            recordExcess(Excess.ANSWER);
        }
        left -= bytes;
    }

    private boolean grow() {
        long step = (-left / STEP + 1) * STEP;
        Excess why = excess == null ? budget.reserve(taken, step) : excess;
        if (why != null) {
            recordExcess(why);
            return false;
        }
        taken += step;
        left += step;
        return true;
    }

    /// Records that a limit was exceeded; only the first one is kept.
    public void recordExcess(Excess why) {
        if (excess == null) {
            excess = why;
        }
    }

    /// The limit that was exceeded, or `null` if none was.
    public @Nullable Excess excess() {
        return excess;
    }

    /// The approximate length of the answer so far, in bytes.
    public long answerBytes() {
        return answerBytes;
    }

    /// Keeps only `bytes` and releases the rest, for example while an answer waits to be sent.
    public void retain(long bytes) {
        budget.release(taken - bytes);
        taken = bytes;
        left = 0;
    }

    /// Releases everything. Closing it again has no effect.
    @Override
    public void close() {
        retain(0);
    }
}
