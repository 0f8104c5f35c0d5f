package org.dixit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.dixit.launch.StartupException;
import org.dixit.postgres.EmbeddedPostgres.Durability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server that runs beside the service, with a data folder.
class EmbeddedPostgresTest {

    private static final Path PROGRAMS = Path.of("target", "programs").toAbsolutePath();

    @TempDir
    Path folder;

    private EmbeddedPostgres start() throws IOException {
        Files.createDirectories(PROGRAMS);
        return EmbeddedPostgres.start(folder, PROGRAMS, Durability.DURABLE);
    }

    private static String ask(EmbeddedPostgres server, String sql) throws SQLException {
        Map<String, String> to = server.configuration();
        try (Connection connection = DriverManager.getConnection(
                        to.get("quarkus.datasource.jdbc.url"),
                        to.get("quarkus.datasource.username"),
                        to.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private long serverProcess() throws IOException {
        return Long.parseLong(Files.readString(folder.resolve("postgres-18/postmaster.pid"))
                .lines()
                .findFirst()
                .orElseThrow());
    }

    @Test
    void aKeptFolderIsDurable() throws Exception {
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "SELECT lower('ÀÉЖ') || current_database()")).isEqualTo("àéжdixit");
        }
        assertThat(folder.resolve("postgres-18/postmaster.pid")).doesNotExist();
    }

    @Test
    void connectingRequiresThePassword() throws Exception {
        try (EmbeddedPostgres server = start()) {
            String url = server.configuration().get("quarkus.datasource.jdbc.url");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "dixit", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void anOrphanedServerIsStoppedAndItsDataAreKept() throws Exception {
        EmbeddedPostgres lost = start();
        ask(lost, "CREATE TABLE kept AS SELECT 42 AS n");
        ProcessHandle orphan = ProcessHandle.of(serverProcess()).orElseThrow();
        // as after kill -9 of the whole process group: nobody is left to stop it
        lost.abandon();
        assertThat(orphan.isAlive()).isTrue();
        try (EmbeddedPostgres server = start()) {
            assertThat(orphan.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(ask(server, "SELECT n FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void aServerThatWasKilledIsRecovered() throws Exception {
        EmbeddedPostgres killed = start();
        ask(killed, "CREATE TABLE kept AS SELECT 42 AS n");
        ProcessHandle process = ProcessHandle.of(serverProcess()).orElseThrow();
        killed.abandon();
        process.destroyForcibly();
        process.onExit().get();
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, "SELECT n FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void aServerKilledInUseIsRestarted() throws Exception {
        try (EmbeddedPostgres server = start()) {
            ask(server, "CREATE TABLE kept AS SELECT 42 AS n");
            long first = serverProcess();
            kill(first);

            assertThat(answerWithin(Duration.ofSeconds(60), server)).isEqualTo("42");
            long second = serverProcess();
            assertThat(second).isNotEqualTo(first);

            // the guard of the second one is there, too
            kill(second);
            assertThat(answerWithin(Duration.ofSeconds(60), server)).isEqualTo("42");
        }
        assertThat(folder.resolve("postgres-18/postmaster.pid")).doesNotExist();
    }

    @Test
    void closingDuringARestartLeavesNoServer() throws Exception {
        EmbeddedPostgres server = start();
        for (int round = 0; round < 3; round++) {
            kill(serverProcess());
            // from before it is noticed to the middle of the start
            Thread.sleep(400 + 400L * round);
            server.close();
            assertThat(ProcessHandle.allProcesses()
                            .filter(process -> process.info()
                                    .commandLine()
                                    .orElse("")
                                    .contains(folder.resolve("postgres-18").toString())))
                    .isEmpty();
            server = start();
        }
        server.close();
    }

    @Test
    void aServerThatCannotStartIsRetriedWithBackoff() throws Exception {
        try (EmbeddedPostgres server = start()) {
            Path settings = folder.resolve("postgres-18/postgresql.conf");
            String good = Files.readString(settings);
            Files.writeString(settings, good + "\nno_such_setting = 1\n");
            kill(serverProcess());
            Thread.sleep(5_000);
            String log = Files.readString(folder.resolve("postgres.log"));
            assertThat(Pattern.compile("unrecognized configuration parameter \"no_such_setting\"")
                            .matcher(log)
                            .results())
                    .hasSizeBetween(1, 3);

            Files.writeString(settings, good);
            assertThat(answerWithin(Duration.ofSeconds(60), server)).isEqualTo("1");
        }
    }

    private static void kill(long pid) throws Exception {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();
    }

    private static String answerWithin(Duration patience, EmbeddedPostgres server) throws InterruptedException {
        String last = "";
        for (long end = System.nanoTime() + patience.toNanos(); System.nanoTime() < end; ) {
            try {
                boolean isKept =
                        ask(server, "SELECT to_regclass('kept') IS NOT NULL").equals("t");
                return ask(server, isKept ? "SELECT n FROM kept" : "SELECT 1");
            } catch (SQLException e) {
                last = String.valueOf(e.getMessage());
                Thread.sleep(100);
            }
        }
        return last;
    }

    @Test
    void thePidOfAnotherProgramIsNotMistakenForAServer() throws Exception {
        start().close();
        Files.writeString(
                folder.resolve("postgres-18/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.resolve("postgres-18") + "\n");
        try (EmbeddedPostgres server = start()) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aFolderIsLockedByOneProcess() {
        try (DataFolder held = DataFolder.acquire(folder)) {
            assertThatThrownBy(() -> DataFolder.acquire(held.path()))
                    .isInstanceOf(StartupException.class)
                    .hasMessage(
                            "another instance of Dixit (process %d) already runs on %s; stop it first, "
                                    + "or set DIXIT_DATA to a different folder.",
                            ProcessHandle.current().pid(), folder);
        }
        DataFolder.acquire(folder).close();
    }
}
