package org.dixit.launch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A server into whose empty database the dump of an older version was restored (`archive-v2.sql`: schema 2, made by
/// PostgreSQL 18's pg_dump with `--inserts`), for a new version to start over.
public final class OldArchive implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("dixit-old");
            Path programs = Path.of("target", "programs").toAbsolutePath();
            Files.createDirectories(programs);
            postgres = EmbeddedPostgres.start(folder, programs, EmbeddedPostgres.Durability.THROWN_AWAY);
            Map<String, String> to = postgres.configuration();
            restore(to);
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void restore(Map<String, String> to) throws IOException, SQLException {
        String dump;
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/upgrade/archive-v2.sql"))) {
            // what psql alone understands
            dump = lines.filter(line -> !line.startsWith("\\")).collect(Collectors.joining("\n"));
        }
        try (Connection connection = DriverManager.getConnection(
                        to.getOrDefault("quarkus.datasource.jdbc.url", ""),
                        to.get("quarkus.datasource.username"),
                        to.get("quarkus.datasource.password"));
                Statement statement = connection.createStatement()) {
            statement.execute(dump);
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
            if (folder != null) {
                PostgresBinaries.deleteAll(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
