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

/// A server with the dump of an older version (`archive-v2.sql`: schema 2, made by PostgreSQL 18's pg_dump with
/// `--inserts`), over which a new version starts.
public final class OldArchive implements QuarkusTestResourceLifecycleManager {

    /// The texts take 3 s to be written anew, as if they were many.
    private static final String LARGE = """
            CREATE FUNCTION public.take_time() RETURNS event_trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF current_query() LIKE '%ALTER TABLE article_revision%' THEN PERFORM pg_sleep(3); END IF;
            END $$;
            CREATE EVENT TRIGGER large ON ddl_command_start WHEN TAG IN ('ALTER TABLE') EXECUTE FUNCTION public.take_time()""";

    /// Articles whose URLs differ, but not in the form in which they are compared: two pages, of three and two texts.
    private static final String SAME_URLS = """
            INSERT INTO public.article (id, url, received_at, current_revision_id)
            SELECT uuid, url, received_at, uuid FROM (VALUES
                (uuid '01a20000-0000-7000-8000-000000000001', 'https://old.example/a/./b', timestamptz '2026-11-20'),
                ('01a20000-0000-7000-8000-000000000002', 'HTTPS://Old.example:443/a/b#top', '2026-11-21'),
                ('01a20000-0000-7000-8000-000000000003', 'https://old.example/a/%62?utm_source=x', '2026-11-22'),
                ('01a20000-0000-7000-8000-000000000004', 'https://old.example/c#x', '2026-11-21'),
                ('01a20000-0000-7000-8000-000000000005', 'https://old.example/c', '2026-11-20')) AS v (uuid, url, received_at);
            INSERT INTO public.article_revision (id, article_id, number, current, dated, received_at, text, sha256, code_points,
                language, analysed, not_analysed)
            SELECT id, id, 1, true, received_at, received_at, url, sha256(convert_to(url, 'UTF8')), char_length(url), 'de', false, 'German'
            FROM public.article WHERE lower(url) LIKE 'https://old.example%'""";

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
            statement.execute(SAME_URLS);
            statement.execute(LARGE);
        }
    }

    @Override
    public void stop() {
        server.stop();
    }
}
