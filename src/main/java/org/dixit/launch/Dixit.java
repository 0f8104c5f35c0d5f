package org.dixit.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Where every command starts. Only `up` needs Quarkus; the others stay light.
@QuarkusMain(name = "dixit")
public final class Dixit {

    private Dixit() {}

    /// Carries out the command that the first argument names; none means `up`.
    public static void main(String... args) {
        try {
            up(args);
        } catch (CannotStart e) {
            System.err.println("dixit: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void up(String... args) {
        EmbeddedPostgres postgres = serverOrNull(System.getenv());
        CountDownLatch stopped = new CountDownLatch(1);
        if (postgres != null) {
            postgres.configuration().forEach(System::setProperty);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfter(stopped, postgres), "stop PostgreSQL"));
        }
        Quarkus.run(
                null,
                (code, failure) -> {
                    stopped.countDown();
                    System.exit(code);
                },
                args);
    }

    private static @Nullable EmbeddedPostgres serverOrNull(Map<String, String> environment) {
        if (environment.containsKey("QUARKUS_DATASOURCE_JDBC_URL")
                || System.getProperty("quarkus.datasource.jdbc.url") != null) {
            return null;
        }
        DataFolder folder = DataFolder.hold(DataFolder.selected(environment));
        return EmbeddedPostgres.start(folder.path(), folder.path(), EmbeddedPostgres.Durability.KEPT);
    }

    /// The service goes first: it may still be writing.
    private static void stopAfter(CountDownLatch stopped, EmbeddedPostgres postgres) {
        try {
            stopped.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        postgres.close();
    }
}
