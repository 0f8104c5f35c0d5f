package org.dixit.launch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How a service is launched. SettingsTest lists them in the README.
@ConfigMapping(prefix = "dixit")
public interface Settings {

    /// As long as PostgreSQL takes to start, and some.
    String DATABASE_WAIT = "60s";

    /// The folder of the embedded database; `~/.local/share/dixit` unless set.
    Optional<Path> data();

    /// The folder of articles (`*.txt`, `*.jsonl`, `*.ndjson`, also with `.gz`) that are taken in at start, once;
    /// `seeds` unless set, and none where it is set to nothing.
    Optional<Path> seeds();

    /// `true` lets everybody write although the service listens on more than loopback and has no key. Such a service
    /// does not start otherwise.
    @WithDefault("false")
    boolean openWrites();

    /// How long a start waits for a PostgreSQL server that does not answer yet, before it gives up.
    @WithDefault(DATABASE_WAIT)
    Duration databaseWait();
}
