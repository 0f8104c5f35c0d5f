package org.dixit.archive.sql;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.dixit.archive.sql.Allowance.Excess;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The memory that all operations together may use: a quarter of the heap. Rows, the tree of an answer and its JSON
/// count against it; the JSON counts until it is sent.
@Singleton
public class MemoryBudget {

    private static final int SHARE_OF_HEAP = 4;

    /// One operation may use the budget divided by this.
    private static final int SHARE_OF_BUDGET = 2;

    /// An operation that uses less than this may use the last fifth of the budget, so that small requests are still
    /// answered while large answers wait to be sent.
    private static final long SMALL = 1 << 20;

    private final long total;
    private final long maxAnswerBytes;
    private final AtomicLong used = new AtomicLong();

    MemoryBudget(@ConfigProperty(name = "dixit.graphql.max-answer", defaultValue = "16M") MemorySize maxAnswer) {
        this.total = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
        this.maxAnswerBytes = maxAnswer.asLongValue();
    }

    /// Opens the allowance of a new operation, to be closed when its answer has been sent.
    public Allowance open() {
        return new Allowance(this, maxAnswerBytes);
    }

    /// The maximum length of an answer in bytes.
    public long maxAnswerBytes() {
        return maxAnswerBytes;
    }

    /// The number of bytes in use.
    public long used() {
        return used.get();
    }

    /// Reserves `more` bytes for an operation that already holds `taken` bytes.
    ///
    /// @return `null` if they are reserved, otherwise the limit that they would exceed
    @Nullable
    Excess reserve(long taken, long more) {
        if (taken + more > total / SHARE_OF_BUDGET) {
            return Excess.OPERATION;
        }
        long max = taken + more > SMALL ? total - total / 5 : total;
        if (used.addAndGet(more) > max) {
            used.addAndGet(-more);
            return Excess.SERVICE;
        }
        return null;
    }

    void release(long bytes) {
        used.addAndGet(-bytes);
    }
}
