package org.dixit.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dixit.launch.FailureMessages;
import org.dixit.launch.StartLog;
import org.dixit.launch.StartupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server that runs alongside this process, over a data folder that is kept. If the server ends
/// unexpectedly, it is restarted: at once if it had been running for a while, otherwise after increasing pauses.
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);

    /// The interval at which the server is checked.
    private static final Duration INTERVAL = Duration.ofMillis(250);
    /// The running time after which a server counts as having started well.
    private static final Duration STEADY = Duration.ofMinutes(1);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    /// How long a new server waits for the child processes of a server that was killed. They notice it within
    /// moments, except in the middle of a long computation.
    private static final Duration CHILDREN = Duration.ofSeconds(10);

    private static final String CHILDREN_LEFT = "shared memory block";

    /// The data that may be lost in a crash of the machine.
    public enum Durability {
        /// None, for data that are kept.
        DURABLE("-c fsync=on -c full_page_writes=on -c synchronous_commit=on"),
        /// All of them, which is faster, for tests and the training run.
        DISPOSABLE("-c fsync=off -c full_page_writes=off -c synchronous_commit=off");

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
    /// Guarded by [#lock], since `close` must stop the last server even if it is just starting.
    private @Nullable Process guard;

    private volatile long serverPid;
    private volatile long startedAt;

    private EmbeddedPostgres(PostgresCluster cluster, int port, String settings) throws IOException {
        this.cluster = cluster;
        this.port = port;
        this.settings = settings;
        this.password = cluster.password();
    }

    /// Starts a server on a free port of the loopback interface, over the data in `folder`, which this process must
    /// have locked.
    ///
    /// @param programs the folder under which to unpack PostgreSQL's binaries
    /// @throws StartupException if the server does not start
    public static EmbeddedPostgres start(Path folder, Path programs, Durability durability) {
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
            throw new StartupException(
                    "PostgreSQL did not start over " + folder + ": " + FailureMessages.of(e) + ".", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// Starts a server, unless this instance is being closed, and waits until it accepts connections.
    private void startServer() throws IOException {
        cluster.stopOrphan();
        long timeout = System.nanoTime() + CHILDREN.toNanos();
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
            String complaint = cluster.lastError(logged);
            if (!complaint.contains(CHILDREN_LEFT) || System.nanoTime() > timeout || isClosing(INTERVAL)) {
                throw new StartupException("PostgreSQL did not start over " + cluster.data() + ": " + complaint + ".");
            }
        }
    }

    private void watch() {
        Duration pause = Duration.ZERO;
        while (!isClosing(INTERVAL)) {
            if (!cluster.isServer(serverPid)) {
                boolean lasted = System.nanoTime() - startedAt > STEADY.toNanos();
                pause = lasted ? Duration.ZERO : doubled(pause);
                LOG.warnf(
                        "PostgreSQL (process %d) ended unexpectedly and is being restarted over its data%s",
                        serverPid, pause.isZero() ? "" : " in " + pause.toSeconds() + " s");
                pause = restart(pause);
            }
        }
    }

    /// Tries to start the server until it runs or this instance is closed.
    ///
    /// @param first the pause before the first attempt
    /// @return the pause before the last attempt
    private Duration restart(Duration first) {
        stopGuard(1);
        Duration pause = first;
        while (!isClosing(pause)) {
            long begin = System.nanoTime();
            try {
                startServer();
                LOG.infof("PostgreSQL is running again after %.1f s", (System.nanoTime() - begin) / 1e9);
                return pause;
            } catch (StartupException | IOException e) {
                pause = doubled(pause);
                if (!isClosing(Duration.ZERO)) {
                    LOG.errorf("%s The next attempt is in %d s", message(e), pause.toSeconds());
                }
            }
        }
        return pause;
    }

    private static String message(Exception e) {
        return e instanceof StartupException
                ? String.valueOf(e.getMessage())
                : "PostgreSQL did not start: " + FailureMessages.of(e) + ".";
    }

    private static Duration doubled(Duration pause) {
        Duration twice = pause.isZero() ? Duration.ofSeconds(1) : pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /// Whether this instance is being closed, now or within `time`.
    private boolean isClosing(Duration time) {
        try {
            return closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /// Returns the configuration that Quarkus needs to use the server.
    public Map<String, String> configuration() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/dixit",
                "quarkus.datasource.username",
                PostgresCluster.USER,
                "quarkus.datasource.password",
                password);
    }

    /// Kills the guard without letting it stop the server, and stops monitoring the server, as if the whole process
    /// were killed.
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

    /// Stops the server and waits until it has ended.
    @Override
    public void close() {
        synchronized (lock) {
            closing.countDown();
        }
        stopGuard(70);
    }

    /// Makes the guard stop its server, and waits until it has done so.
    private void stopGuard(int seconds) {
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
