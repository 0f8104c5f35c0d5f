package org.dixit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.dixit.launch.StartupException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Waiting at startup for a database that is not available yet.
class ExternalPostgresTest {

    @TempDir
    Path folder;

    @Test
    void startupWaitsForAServerAndThenReportsTheReason() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        long start = System.nanoTime();

        assertThatThrownBy(() -> ExternalPostgres.await(
                        "jdbc:postgresql://127.0.0.1:" + port + "/dixit", "dixit", "secret", Duration.ofSeconds(1)))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("did not answer within 1 seconds (DIXIT_DATABASE_WAIT)")
                .hasMessageContaining("127.0.0.1:" + port)
                .hasMessageNotContaining("secret");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(1));
    }

    @Test
    void aServerThatAnswersOrRefusesIsNotWaitedFor() throws IOException {
        Path programs = Path.of("target", "programs").toAbsolutePath();
        Files.createDirectories(programs);
        try (EmbeddedPostgres server =
                EmbeddedPostgres.start(folder, programs, EmbeddedPostgres.Durability.DISPOSABLE)) {
            Map<String, String> to = server.configuration();
            String url = to.getOrDefault("quarkus.datasource.jdbc.url", "");
            String password = to.get("quarkus.datasource.password");
            ExternalPostgres.await(url, "dixit", password, Duration.ofSeconds(20));

            assertThatThrownBy(() -> ExternalPostgres.await(url, "dixit", "wrong", Duration.ofSeconds(20)))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("refuses the connection");
            assertThatThrownBy(() -> ExternalPostgres.await(url + "x", "dixit", password, Duration.ofSeconds(20)))
                    .isInstanceOf(StartupException.class)
                    .hasMessageContaining("\"dixitx\"");
        }
    }
}
