package org.dixit.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.dixit.postgres.EmbeddedPostgres;
import org.dixit.postgres.PostgresBinaries;
import org.dixit.postgres.PostgresCluster;
import org.jspecify.annotations.Nullable;

/// Two PostgreSQL servers for one service, the second a standby of the first, that tests stop, pause and promote.
public final class TwoServers implements QuarkusTestResourceLifecycleManager {

    private static final Path PROGRAMS = Path.of("target", "programs").toAbsolutePath();
    private static @Nullable TwoServers running;

    private @Nullable Path folder;
    private String password = "";
    private final List<Integer> ports = new ArrayList<>();
    private int primary;

    /// Those of the running test.
    public static TwoServers running() {
        TwoServers servers = running;
        if (servers == null) {
            throw new IllegalStateException("no servers were started");
        }
        return servers;
    }

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("dixit-two");
            Files.createDirectories(PROGRAMS);
            EmbeddedPostgres made = EmbeddedPostgres.start(folder(), PROGRAMS, EmbeddedPostgres.Durability.DISPOSABLE);
            password = made.configuration().getOrDefault("quarkus.datasource.password", "");
            made.close();
            Files.move(data("postgres-18"), data("0"));
            ports.add(freePort());
            ports.add(freePort());
            copy(data("0"), data("1"));
            Files.createFile(data("1").resolve("standby.signal"));
            Files.writeString(
                    data("1").resolve("postgresql.auto.conf"),
                    "primary_conninfo = 'host=127.0.0.1 port=" + ports.getFirst() + " user=dixit password=" + password
                            + "'\n");
            start(0);
            start(1);
            running = this;
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:postgresql://127.0.0.1:" + ports.getFirst() + ",127.0.0.1:" + ports.getLast()
                            + "/dixit?targetServerType=primary&hostRecheckSeconds=1",
                    "quarkus.datasource.username",
                    "dixit",
                    "quarkus.datasource.password",
                    password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The address of one server for JDBC.
    public String url(int server) {
        return "jdbc:postgresql://127.0.0.1:" + ports.get(server) + "/dixit";
    }

    public String password() {
        return password;
    }

    private Path folder() {
        if (folder == null) {
            throw new IllegalStateException("not started");
        }
        return folder;
    }

    private Path data(String name) {
        return folder().resolve(name);
    }

    /// Below those that the system assigns to outgoing connections: one of these may be taken while the server is
    /// stopped, even by somebody who tries to reach it.
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_000)
                .filter(TwoServers::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    public void start(int server) {
        pgCtl(
                server,
                "start",
                "-t",
                "60",
                "-l",
                data(server + ".log").toString(),
                "-o",
                "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c jit=off -c port="
                        + ports.get(server));
    }

    /// Ends it as a crash does.
    public void stop(int server) {
        pgCtl(server, "stop", "-m", "immediate");
    }

    /// The one that takes writes.
    int primary() {
        return primary;
    }

    public void promote(int server) {
        pgCtl(server, "promote", "-t", "30");
        primary = server;
    }

    /// Sends a signal to all processes of a server.
    public void signal(int server, String name) {
        try {
            String pid = Files.readString(data(server + "/postmaster.pid"))
                    .lines()
                    .findFirst()
                    .orElseThrow();
            List<String> command = new ArrayList<>(List.of("kill", "-" + name, pid));
            ProcessHandle.of(Long.parseLong(pid))
                    .orElseThrow()
                    .descendants()
                    .forEach(child -> command.add(Long.toString(child.pid())));
            run(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pgCtl(int server, String verb, String... options) {
        List<Object> words = new ArrayList<>(List.of(
                PROGRAMS.resolve("pgsql-" + PostgresBinaries.VERSION + "/bin/pg_ctl"),
                verb,
                "-s",
                "-w",
                "-D",
                data(Integer.toString(server))));
        words.addAll(List.of(options));
        run(PostgresCluster.asPlainUser(words.toArray()));
    }

    private String logs() throws IOException {
        StringBuilder logs = new StringBuilder();
        for (int server = 0; server < ports.size(); server++) {
            Path log = data(server + ".log");
            if (Files.exists(log)) {
                List<String> lines = Files.readAllLines(log, UTF_8);
                logs.append('\n')
                        .append(String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size())));
            }
        }
        return logs.toString();
    }

    private void run(List<String> command) {
        try {
            Path said = data("said.log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed: " + Files.readString(said, UTF_8) + logs());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        for (int server = 0; server < ports.size(); server++) {
            if (Files.exists(data(server + "/postmaster.pid"))) {
                stop(server);
            }
        }
        try {
            PostgresBinaries.deleteAll(folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        running = null;
    }
}
