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

/// A server into whose empty database the dump of an older version was restored (`archive-v2.sql`: schema 2, made by
/// PostgreSQL 18's pg_dump with `--inserts`), for a new version to start over.
public final class OldArchive implements QuarkusTestResourceLifecycleManager {

    /// The texts take 3 s to be written anew, as if they were many.
    private static final String LARGE = """
            CREATE FUNCTION public.take_time() RETURNS event_trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF current_query() LIKE '%ALTER TABLE article_revision%' THEN PERFORM pg_sleep(3); END IF;
            END $$;
            CREATE EVENT TRIGGER large ON ddl_command_start WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION public.take_time()""";

    private final PostgresForTests server = new PostgresForTests();

    @Override
    public Map<String, String> start() {
        Map<String, String> to = server.start();
        try {
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
            statement.execute(LARGE);
        }
    }

    @Override
    public void stop() {
        server.stop();
    }
}
