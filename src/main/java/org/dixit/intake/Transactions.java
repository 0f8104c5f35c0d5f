package org.dixit.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs transactions, and retries them if they collide with others.
final class Transactions {

    private static final int MAX_ATTEMPTS = 6;

    private Transactions() {}

    /// Runs `work` in a transaction of its own, and again if another transaction got to the same rows first.
    static <T extends @Nullable Object> T inNew(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (RuntimeException e) {
                if (attempt == MAX_ATTEMPTS || !isCollision(e)) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000, 20_000_000L * attempt));
            }
        }
    }

    /// Whether a failure was caused by another transaction: unique or exclusion violation, serialization failure or
    /// deadlock.
    private static boolean isCollision(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return List.of("23505", "23P01", "40001", "40P01").contains(sql.getSQLState());
            }
        }
        return false;
    }
}
