package org.dixit.graphql.http.connections;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The memory that the bodies of all requests in progress may take together. The first bytes of each body do not
/// count, so that ordinary queries are answered even while large bodies take up all of it.
@Singleton
public class BodyBudget {

    private static final int FREE = 16 * 1024;
    private static final int PART_OF_HEAP = 16;

    private final long max;
    private final AtomicLong taken = new AtomicLong();

    @Inject
    BodyBudget(ConnectionSettings settings, @ConfigProperty(name = "dixit.graphql.max-body") MemorySize longestBody) {
        this(settings.maxBodies()
                .map(MemorySize::asLongValue)
                .orElse(Math.max(
                        2 * longestBody.asLongValue(), Runtime.getRuntime().maxMemory() / PART_OF_HEAP)));
    }

    BodyBudget(long max) {
        this.max = max;
    }

    /// The share of one body. It may be used by one thread at a time.
    public final class Share {

        private long length;
        private long held;

        private Share() {}

        /// Takes memory for `bytes` more bytes; `false` if there is not enough left.
        public boolean take(int bytes) {
            length += bytes;
            long more = Math.max(0, length - FREE) - held;
            if (more > 0) {
                if (taken.addAndGet(more) > max) {
                    taken.addAndGet(-more);
                    return false;
                }
                held += more;
            }
            return true;
        }

        /// Returns all of the memory to the budget.
        public void release() {
            taken.addAndGet(-held);
            held = 0;
        }
    }

    /// Creates the share of a body that begins to arrive.
    public Share share() {
        return new Share();
    }
}
