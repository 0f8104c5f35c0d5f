package org.dixit.launch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Settings for the start of the service. SettingsTest lists them in the README.
@ConfigMapping(prefix = "dixit")
public interface Settings {

    /// Somewhat more than PostgreSQL takes to start.
    String DATABASE_WAIT = "60s";

    /// The folder of the embedded database; `~/.local/share/dixit` by default.
    Optional<Path> data();

    /// The folder of articles (`*.txt`, `*.jsonl`, `*.ndjson`, also with `.gz`) to ingest at startup, each only once;
    /// `seeds` by default, and an empty value ingests none.
    Optional<Path> seeds();

    /// Set to `true` to allow anybody to write when the service listens on more than loopback and has no key. Without
    /// it, such a service refuses to start.
    @WithDefault("false")
    boolean openWrites();

    /// How long to wait at startup for a PostgreSQL server that does not answer yet.
    @WithDefault(DATABASE_WAIT)
    Duration databaseWait();
}
