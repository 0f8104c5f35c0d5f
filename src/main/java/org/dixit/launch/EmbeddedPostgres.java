package org.dixit.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL server that runs beside this process, over a folder that outlives both.
///
/// A small shell script starts it, waits for the end of its own input, which comes when this process ends, however
/// that happens, and stops it then. PostgreSQL does not run as root, so root's server runs in a user namespace
/// of its own, in which the same files belong to a plain user.
final class EmbeddedPostgres implements AutoCloseable {

    private static final String USER = "dixit";
    private static final String PASSWORD = "dixit.password";

    private static final String GUARD = """
            trap '' HUP INT TERM
            "$1/pg_ctl" start -s -w -t 300 -D "$2" -l "$3" -o "$4" </dev/null || exit 1
            read -r ours <"$2/postmaster.pid"
            echo started
            while read -r _; do :; done
            read -r now <"$2/postmaster.pid" && [ "$now" = "$ours" ] && "$1/pg_ctl" stop -s -w -m fast -t 60 -D "$2"
            """;

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

    private final Process guard;
    private final int port;
    private final String password;

    private EmbeddedPostgres(Process guard, int port, String password) {
        this.guard = guard;
        this.port = port;
        this.password = password;
    }

    /// Starts it on a free port of the loopback interface, over the data in `folder`, which this process must hold.
    ///
    /// @param programs the folder to unpack PostgreSQL's programs under
    /// @throws CannotStart where it does not
    static EmbeddedPostgres start(Path folder, Path programs, Durability durability) {
        Path bin = PostgresBinaries.unpackedUnder(programs).resolve("bin");
        Path data = folder.resolve("postgres-18");
        Path log = folder.resolve("postgres.log");
        try {
            if (!Files.isDirectory(data)) {
                create(bin, data);
            }
            stopOrphan(bin, data);
            int port = freePort();
            String settings = durability.settings + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                    + " -c log_checkpoints=off -c jit=off -c port=" + port;
            Process guard = new ProcessBuilder(
                            asPlainUser("sh", "-c", GUARD, "dixit-postgres", bin, data, log, settings))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!"started".equals(firstLine(guard))) {
                throw new CannotStart("PostgreSQL did not start over " + data + ": " + lastComplaint(log) + ".");
            }
            return new EmbeddedPostgres(guard, port, Files.readString(data.resolve(PASSWORD)));
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL did not start over " + data + ": " + e + ".", e);
        }
    }

    /// Makes a new cluster with one empty database, whole or not at all.
    private static void create(Path bin, Path data) throws IOException {
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

    /// Stops the server that a killed Dixit may have left behind, and forgets the mark of one that is gone.
    private static void stopOrphan(Path bin, Path data) throws IOException {
        Path mark = data.resolve("postmaster.pid");
        String pid =
                Files.exists(mark) ? Files.readString(mark).lines().findFirst().orElse("") : "";
        if (!pid.matches("[0-9]{1,10}")) {
            return;
        }
        ProcessHandle process = ProcessHandle.of(Long.parseLong(pid)).orElse(null);
        if (process != null && isServerOf(process, data)) {
            run(asPlainUser(bin.resolve("pg_ctl"), "stop", "-s", "-w", "-m", "fast", "-t", "120", "-D", data));
        } else {
            // the number may meanwhile be another program's, which PostgreSQL would take for a server
            Files.deleteIfExists(mark);
        }
    }

    private static boolean isServerOf(ProcessHandle process, Path data) {
        String command = process.info().command().orElse("");
        String line = process.info().commandLine().orElse(data.toString());
        return command.endsWith("/postgres") && line.contains(data.toString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /// A command that does not run as root.
    static List<String> asPlainUser(Object... command) {
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
            throw new CannotStart("PostgreSQL does not run as root, and this machine lets root step down in no user "
                    + "namespace (" + said + "); run Dixit as a plain user, or set QUARKUS_DATASOURCE_JDBC_URL.");
        }
        throw new CannotStart(command + " failed: " + said + ".");
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static @Nullable String firstLine(Process process) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return reader.readLine();
    }

    private static String lastComplaint(Path log) throws IOException {
        if (!Files.exists(log)) {
            return "it wrote no log";
        }
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        return lines.reversed().stream()
                        .filter(line -> line.contains("FATAL") || line.contains("ERROR") || line.contains("PANIC"))
                        .findFirst()
                        .orElse("it gave no reason")
                + " (" + log + ")";
    }

    /// What Quarkus needs to know to use it.
    Map<String, String> configuration() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://127.0.0.1:" + port + "/dixit",
                "quarkus.datasource.username",
                USER,
                "quarkus.datasource.password",
                password);
    }

    /// Kills the guard without a chance to stop the server, as `kill -9` of the process group does.
    void abandon() {
        guard.destroyForcibly();
        exitCode(guard);
    }

    /// Stops it and waits until it has.
    @Override
    public void close() {
        try {
            guard.getOutputStream().close();
            if (!guard.waitFor(70, TimeUnit.SECONDS)) {
                guard.destroyForcibly();
            }
        } catch (IOException e) {
            guard.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
