package org.dixit.launch;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dixit.postgres.EmbeddedPostgres;
import org.dixit.postgres.PostgresBinaries;
import org.jspecify.annotations.Nullable;

/// One embedded PostgreSQL over an empty folder for all tests of a run; every `@QuarkusTest` uses it.
@WithTestResource(value = PostgresForTests.class, scope = TestResourceScope.GLOBAL)
public final class PostgresForTests implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("dixit-test");
            Path programs = Path.of("target", "programs").toAbsolutePath();
            Files.createDirectories(programs);
            postgres = EmbeddedPostgres.start(folder, programs, EmbeddedPostgres.Durability.DISPOSABLE);
            return postgres.configuration();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
