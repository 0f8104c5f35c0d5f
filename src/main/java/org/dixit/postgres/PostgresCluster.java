package org.dixit.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dixit.launch.StartLog;
import org.dixit.launch.StartupException;

/// The files of an embedded PostgreSQL, with the commands that create the cluster and start and stop its server.
///
/// PostgreSQL refuses to run as root. If Dixit runs as root, the server therefore runs in a user namespace of its
/// own, in which the same files belong to an ordinary user.
///
/// @param bin  the folder of PostgreSQL's binaries
/// @param data the data directory
/// @param log  the log file of the server
public record PostgresCluster(Path bin, Path data, Path log) {

    static final String USER = "dixit";

    private static final String PASSWORD = "dixit.password";
    private static final String STARTED = "started";

    /// A shell script that starts the server and waits for the end of its own input, which comes when this process
    /// ends, however that happens. It then stops the server, unless another one has taken its place.
    private static final String GUARD = """
            trap '' HUP INT TERM
            "$1/pg_ctl" start -s -w -t 300 -D "$2" -l "$3" -o "$4" </dev/null || exit 1
            read -r ours <"$2/postmaster.pid"
            echo started
            while read -r _; do :; done
            read -r now <"$2/postmaster.pid" && [ "$now" = "$ours" ] && "$1/pg_ctl" stop -s -w -m fast -t 60 -D "$2"
            """;

    /// Returns the cluster in `folder`, creating it if there is none.
    ///
    /// @param programs the folder under which to unpack PostgreSQL's binaries
    static PostgresCluster in(Path folder, Path programs) throws IOException {
        Path bin = PostgresBinaries.unpackedUnder(programs).resolve("bin");
        PostgresCluster cluster =
                new PostgresCluster(bin, folder.resolve("postgres-18"), folder.resolve("postgres.log"));
        if (!Files.isDirectory(cluster.data)) {
            StartLog.stage("Creating the database in " + folder);
            cluster.create();
        }
        return cluster;
    }

    /// Creates a new cluster with one empty database, atomically.
    private void create() throws IOException {
        Path making = data.resolveSibling(data.getFileName() + ".new");
        PostgresBinaries.deleteAll(making);
        Path secret = Files.createTempFile(
                data.getParent(),
                "password",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.writeString(secret, HexFormat.of().formatHex(random));
        run(asPlainUser(
                bin.resolve("initdb"),
                "--pgdata=" + making,
                "--username=" + USER,
                "--pwfile=" + secret,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions"));
        run(asPlainUser(
                "sh",
                "-c",
                "echo 'CREATE DATABASE dixit' | \"$1\" --single -D \"$2\" postgres",
                "create",
                bin.resolve("postgres"),
                making));
        Files.move(secret, making.resolve(PASSWORD));
        Files.move(making, data);
    }

    /// The password of [#USER].
    String password() throws IOException {
        return Files.readString(data.resolve(PASSWORD));
    }

    /// Stops a server left behind by a Dixit process that was killed.
    void stopOrphan() throws IOException {
        long pid = serverPid();
        if (pid == 0) {
            return;
        }
        if (isServer(pid)) {
            run(asPlainUser(bin.resolve("pg_ctl"), "stop", "-s", "-w", "-m", "fast", "-t", "120", "-D", data));
        } else if (ProcessHandle.of(pid).isPresent()) {
            // the process ID now belongs to another program, which PostgreSQL would take for a server. If the process
            // is gone, the file stays: a new server uses it to check whether children of the old one still use the
            // data
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
    }

    /// Returns the process ID in the PID file of the server, or 0.
    long serverPid() throws IOException {
        Path mark = data.resolve("postmaster.pid");
        String pid =
                Files.exists(mark) ? Files.readString(mark).lines().findFirst().orElse("") : "";
        return pid.matches("[0-9]{1,10}") ? Long.parseLong(pid) : 0;
    }

    /// Whether a process is alive and is a server over these data; false for one that was killed and not yet reaped.
    boolean isServer(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::info).stream().anyMatch(this::isServer);
    }

    private boolean isServer(ProcessHandle.Info process) {
        String line = process.commandLine().orElse(data.toString());
        return process.command().orElse("").endsWith("/postgres") && line.contains(data.toString());
    }

    /// Starts a guard process, which starts a server; [#hasStarted] waits for it.
    Process startGuard(String settings) throws IOException {
        return new ProcessBuilder(asPlainUser("sh", "-c", GUARD, "dixit-postgres", bin, data, log, settings))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// Waits until the guard's server accepts connections.
    ///
    /// @return whether the server started
    static boolean hasStarted(Process guard) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(guard.getInputStream(), StandardCharsets.UTF_8));
        return STARTED.equals(reader.readLine());
    }

    /// Returns the length of the log in bytes, for [#lastError].
    long logLength() throws IOException {
        return Files.exists(log) ? Files.size(log) : 0;
    }

    /// Returns the last error in the log.
    ///
    /// @param from the position in the log to begin at
    String lastError(long from) throws IOException {
        if (!Files.exists(log)) {
            return "it wrote no log";
        }
        byte[] all = Files.readAllBytes(log);
        int begin = (int) Math.min(from, all.length);
        return new String(all, begin, all.length - begin, StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> line.contains("FATAL") || line.contains("ERROR") || line.contains("PANIC"))
                        .reduce((earlier, later) -> later)
                        .orElse("it gave no reason")
                + " (" + log + ")";
    }

    /// Returns a command that runs as an ordinary user even if this process runs as root.
    public static List<String> asPlainUser(Object... command) {
        List<String> words = new ArrayList<>(isRoot() ? List.of("unshare", "-U") : List.of());
        Stream.of(command).map(Object::toString).forEach(words::add);
        return words;
    }

    private static boolean isRoot() {
        Path self = Path.of("/proc/self");
        try {
            return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
        } catch (IOException e) {
            return false;
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (exitCode(process) == 0) {
            return;
        }
        if (said.startsWith("unshare:")) {
            throw new StartupException(
                    "PostgreSQL does not run as root, and this machine does not allow user namespaces (" + said
                            + "); run Dixit as an ordinary user, or set QUARKUS_DATASOURCE_JDBC_URL.");
        }
        throw new StartupException(command + " failed: " + said + ".");
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
