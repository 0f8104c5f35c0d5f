package org.dixit.postgres;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.dixit.Management;
import org.dixit.graphql.http.LogLines;
import org.dixit.launch.TwoServers;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// What clients see during database failures, with real servers that are stopped, paused, filled and failed
/// over.
@QuarkusTest
@TestProfile(DatabaseTroubleTest.Hasty.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class DatabaseTroubleTest {

    /// Of an article and its statements in one round trip; there is none with this id.
    private static final String BY_ID =
            "{ article(id: \"QXJ0aWNsZTowMDAwMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDE\") { title statements { nodes { text } } } }";

    private static final String READ = "{ articles(first: 1) { totalCount nodes { id } } }";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    /// A service that gives up sooner, so that its tests take less time.
    public static class Hasty implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.reads.jdbc.max-size", "2",
                    "quarkus.datasource.reads.jdbc.acquisition-timeout", "1s",
                    "quarkus.datasource.reads.jdbc.additional-jdbc-properties.socketTimeout", "2",
                    "quarkus.datasource.jdbc.acquisition-timeout", "2s",
                    "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", "3",
                    "dixit.graphql.timeout", "4s",
                    "dixit.graphql.pulse", "1");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(TwoServers.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    private final TwoServers servers = TwoServers.running();

    /// `OK`, or the code of the first error.
    private static String code(String query) {
        JsonPath answer = given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String code = answer.getString("errors[0].extensions.code");
        return code == null ? "OK" : code;
    }

    /// Files an article; `OK`, or the code of the error.
    public static String ingest() {
        int serial = SERIAL.incrementAndGet();
        return code("mutation { ingestArticle(input: {text: \"Mayor Ana Ruiz said that bridge " + serial
                + " would open in May.\"}) { outcome } }");
    }

    public static void recovers() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!(code(READ).equals("OK") && ingest().equals("OK"))) {
            assertThat(System.nanoTime()).as("it recovers by itself").isLessThan(end);
            Thread.sleep(200);
        }
    }

    private long count(int server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(servers.url(server), "dixit", servers.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// Reads and writes on some threads until it is closed.
    private static final class Load implements AutoCloseable {

        private final Set<String> codes = new ConcurrentSkipListSet<>();
        private final AtomicInteger filed = new AtomicInteger();
        private final AtomicBoolean over = new AtomicBoolean();
        private final ExecutorService threads = Executors.newFixedThreadPool(4);

        Load() {
            for (int i = 0; i < 4; i++) {
                boolean reads = i % 2 == 0;
                Future<?> started = threads.submit(() -> {
                    while (!over.get()) {
                        String code = reads ? code(READ) : ingest();
                        codes.add(code);
                        if (!reads && code.equals("OK")) {
                            filed.incrementAndGet();
                        }
                    }
                });
                assertThat(started).isNotNull();
            }
        }

        @Override
        public void close() {
            over.set(true);
            threads.close();
        }
    }

    @Test
    @Order(1)
    void requestsAreUnavailableAndWritesAtomicWhileTheServerIsDown() throws Exception {
        recovers();
        long before = count(0, "SELECT count(*) FROM article");
        Load load = new Load();
        List<LogLines.Entry> logged;
        try (LogLines log = new LogLines();
                load) {
            Thread.sleep(1000);
            servers.stop(0);
            Thread.sleep(3000);
            servers.start(0);
            recovers();
            Thread.sleep(500);
            logged = log.entries();
        }
        assertThat(logged).as("a line for each reason, not for each request").hasSizeLessThan(20);
        // the driver asserts that a connection is open, which only a JVM with assertions, as this one, takes for an
        // error
        assertThat(logged)
                .filteredOn(entry -> !entry.message().startsWith("org.dixit.intake.Intake: the findings in article"))
                .allSatisfy(entry -> assertThat(entry.lines()).isEqualTo(1));
        assertThat(load.codes).containsExactly("OK", "UNAVAILABLE");
        long articles = count(0, "SELECT count(*) FROM article") - before;
        // what was told to be filed is there; a commit whose answer was lost may be, too
        assertThat(articles).isGreaterThanOrEqualTo(load.filed.get());
        assertThat(count(
                        0,
                        "SELECT count(*) FROM article a WHERE NOT EXISTS (SELECT 1 FROM article_revision r JOIN"
                                + " statement s ON s.revision_id = r.id WHERE r.article_id = a.id AND r.analysed)"))
                .isZero();
    }

    @Test
    @Order(2)
    void requestsTimeOutWhileTheServerHangs() throws Exception {
        recovers();
        servers.signal(0, "STOP");
        try {
            long start = System.nanoTime();
            assertThat(code(READ)).isEqualTo("UNAVAILABLE");
            assertThat(ingest()).isEqualTo("UNAVAILABLE");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(25));
            Management.given().get("/q/health/live").then().statusCode(200);
        } finally {
            servers.signal(0, "CONT");
        }
        recovers();
    }

    @Test
    @Order(3)
    void requestIsUnavailableIfNoConnectionBecomesFree() throws Exception {
        recovers();
        Set<String> codes = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(servers.url(0), "dixit", servers.password());
                Statement statement = connection.createStatement();
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE article IN ACCESS EXCLUSIVE MODE");
            Callable<String> read = () -> code(READ);
            for (Future<String> one : threads.invokeAll(List.of(read, read, read, read))) {
                codes.add(one.get());
            }
            connection.rollback();
        }
        assertThat(codes).contains("UNAVAILABLE").isSubsetOf("UNAVAILABLE", "TOO_COMPLEX");
        recovers();
    }

    @Test
    @Order(4)
    void writesAreUnavailableAndReadsContinueWhenTheDiskIsFull() throws Exception {
        recovers();
        Path disk = Files.createTempDirectory("dixit-disk");
        assumeTrue(
                mounted("mount", "-t", "tmpfs", "-o", "size=24m,mode=700", "tmpfs", disk.toString()),
                "only root may mount a small disk");
        try {
            Files.createDirectory(disk.resolve("space"));
            execute("CREATE TABLESPACE small LOCATION '" + disk.resolve("space") + "'");
            execute("ALTER TABLE article_revision SET TABLESPACE small");
            Path filler = disk.resolve("filler");
            fill(filler);
            StringBuilder text = new StringBuilder("Mayor Ana Ruiz said that the bridge would open in May.");
            for (int i = 0; i < 20_000; i++) {
                text.append(' ').append(Integer.toString(i * 7919, 36));
            }
            String ingest = "mutation { ingestArticle(input: {language: \"de\", text: \"" + text + "\"}) { outcome } }";

            assertThat(code(ingest)).isEqualTo("UNAVAILABLE");
            assertThat(code(READ)).isEqualTo("OK");
            assertThat(count(0, "SELECT count(*) FROM article_revision WHERE code_points > 60000"))
                    .isZero();

            Files.delete(filler);
            assertThat(code(ingest)).isEqualTo("OK");
        } finally {
            execute("ALTER TABLE article_revision SET TABLESPACE pg_default");
            execute("DROP TABLESPACE small");
            assertThat(mounted("umount", "--lazy", disk.toString())).isTrue();
            Files.delete(disk);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(servers.url(0), "dixit", servers.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void fill(Path file) throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    private static boolean mounted(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    @Test
    @Order(5)
    void serviceSwitchesToTheStandby() throws Exception {
        recovers();
        long before = count(0, "SELECT count(*) FROM article");
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (count(1, "SELECT count(*) FROM article") < before) {
            assertThat(System.nanoTime()).as("the standby follows").isLessThan(end);
            Thread.sleep(100);
        }
        servers.stop(0);
        assertThat(code(READ)).isEqualTo("UNAVAILABLE");
        assertThat(code(BY_ID)).isEqualTo("UNAVAILABLE");
        servers.promote(1);
        recovers();
        assertThat(count(1, "SELECT count(*) FROM article")).isGreaterThan(before);
    }
}
