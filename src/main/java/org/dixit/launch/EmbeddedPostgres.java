package org.dixit.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server that runs beside this process, over a folder that outlives both. One that ends unexpectedly is
/// started again over its data: at once if it ran for a while, and else after a pause that grows.
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);

    /// How often the server is looked after.
    private static final Duration INTERVAL = Duration.ofMillis(250);
    /// A server that ran for so long started well.
    private static final Duration STEADY = Duration.ofMinutes(1);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    /// How long a new server waits for the children of one that was killed: they notice it within moments, but for one
    /// in the middle of a long computation.
    private static final Duration CHILDREN = Duration.ofSeconds(10);

    private static final String CHILDREN_LEFT = "shared memory block";

    /// How much a crash of the machine may cost.
    enum Durability {
        /// Nothing: for data that are kept.
        KEPT("-c fsync=on -c full_page_writes=on -c synchronous_commit=on"),
        /// Everything: for tests, which are faster so.
        THROWN_AWAY("-c fsync=off -c full_page_writes=off -c synchronous_commit=off");

        private final String settings;

        Durability(String settings) {
            this.settings = settings;
        }
    }

    private final PostgresCluster cluster;
    private final int port;
    private final String settings;
    private final String password;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Object lock = new Object();
    /// Guarded by [#lock]: whoever closes must stop the last server, also one that is just starting.
    private @Nullable Process guard;

    private volatile long serverPid;
    private volatile long startedAt;

    private EmbeddedPostgres(PostgresCluster cluster, int port, String settings) throws IOException {
        this.cluster = cluster;
        this.port = port;
        this.settings = settings;
        this.password = cluster.password();
    }

    /// Starts it on a free port of the loopback interface, over the data in `folder`, which this process must hold.
    ///
    /// @param programs the folder to unpack PostgreSQL's programs under
    /// @throws CannotStart where it does not
    static EmbeddedPostgres start(Path folder, Path programs, Durability durability) {
        try {
            PostgresCluster cluster = PostgresCluster.in(folder, programs);
            int port = freePort();
            StartLog.stage("Starting PostgreSQL " + PostgresBinaries.VERSION);
            EmbeddedPostgres postgres = new EmbeddedPostgres(
                    cluster,
                    port,
                    durability.settings + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                            + " -c log_checkpoints=off -c jit=off -c port=" + port);
            postgres.startServer();
            Thread.ofPlatform().daemon().name("PostgreSQL watch").start(postgres::watch);
            return postgres;
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL did not start over " + folder + ": " + Reasons.of(e) + ".", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Starts a server, unless this is being closed, and waits until it accepts connections.
    private void startServer() throws IOException {
        cluster.stopOrphan();
        long patience = System.nanoTime() + CHILDREN.toNanos();
        while (true) {
            long logged = cluster.logLength();
            Process starting;
            synchronized (lock) {
                if (isClosing(Duration.ZERO)) {
                    return;
                }
                starting = cluster.startGuard(settings);
                guard = starting;
            }
            if (PostgresCluster.hasStarted(starting)) {
                serverPid = cluster.serverPid();
                startedAt = System.nanoTime();
                return;
            }
            String complaint = cluster.lastComplaint(logged);
            if (!complaint.contains(CHILDREN_LEFT) || System.nanoTime() > patience || isClosing(INTERVAL)) {
                throw new CannotStart("PostgreSQL did not start over " + cluster.data() + ": " + complaint + ".");
            }
        }
    }

    private void watch() {
        Duration pause = Duration.ZERO;
        while (!isClosing(INTERVAL)) {
            if (!cluster.isServer(serverPid)) {
                boolean lasted = System.nanoTime() - startedAt > STEADY.toNanos();
                pause = lasted ? Duration.ZERO : longer(pause);
                LOG.warnf(
                        "PostgreSQL (process %d) ended unexpectedly and is started again over its data%s",
                        serverPid, pause.isZero() ? "" : " in " + pause.toSeconds() + " s");
                pause = restart(pause);
            }
        }
    }

    /// Starts it until it runs, or this is being closed.
    ///
    /// @param first how long to wait before the first attempt
    /// @return how long it waited before the last one
    private Duration restart(Duration first) {
        dismissGuard(1);
        Duration pause = first;
        while (!isClosing(pause)) {
            long begin = System.nanoTime();
            try {
                startServer();
                LOG.infof("PostgreSQL runs again after %.1f s", (System.nanoTime() - begin) / 1e9);
                return pause;
            } catch (CannotStart | IOException e) {
                pause = longer(pause);
                if (!isClosing(Duration.ZERO)) {
                    LOG.errorf("%s The next attempt is in %d s", sentence(e), pause.toSeconds());
                }
            }
        }
        return pause;
    }

    private static String sentence(Exception e) {
        return e instanceof CannotStart
                ? String.valueOf(e.getMessage())
                : "PostgreSQL did not start: " + Reasons.of(e) + ".";
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.isZero() ? Duration.ofSeconds(1) : pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /// Whether this is being closed, now or within `time`.
    private boolean isClosing(Duration time) {
        try {
            return closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /// What Quarkus needs to know to use it.
    Map<String, String> configuration() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/dixit",
                "quarkus.datasource.username",
                PostgresCluster.USER,
                "quarkus.datasource.password",
                password);
    }

    /// Kills the guard without a chance to stop the server, and looks after it no longer, as when the whole process is
    /// killed.
    void abandon() throws InterruptedException {
        Process last;
        synchronized (lock) {
            closing.countDown();
            last = guard;
        }
        if (last != null) {
            last.destroyForcibly().waitFor();
        }
    }

    /// Stops it and waits until it has.
    @Override
    public void close() {
        synchronized (lock) {
            closing.countDown();
        }
        dismissGuard(70);
    }

    /// Lets the guard stop its server, and waits until it has.
    private void dismissGuard(int seconds) {
        Process last;
        synchronized (lock) {
            last = guard;
        }
        if (last == null) {
            return;
        }
        try {
            last.getOutputStream().close();
            if (!last.waitFor(seconds, TimeUnit.SECONDS)) {
                last.destroyForcibly();
            }
        } catch (IOException e) {
            last.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
