package org.dixit.launch;

import io.quarkus.runtime.configuration.DurationConverter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the settings that are needed before Quarkus starts, and checks those that Quarkus would not complain about.
public final class StartupChecks {

    private static final Duration MAX_WAIT = Duration.ofDays(1);

    /// The third value means `false`: compose.yaml can only append to `true`.
    private static final Set<String> OPEN_WRITES = Set.of("true", "false", "true-on-loopback-only");

    private StartupChecks() {}

    /// Checks settings whose values make no sense.
    ///
    /// @throws StartupException if a setting is wrong; the message has the setting and its value
    public static void check() {
        String open = setting("dixit.open-writes");
        if (open != null && !OPEN_WRITES.contains(open.toLowerCase(Locale.ROOT))) {
            throw new StartupException("DIXIT_OPEN_WRITES is " + open + ", and must be true or false.");
        }
        refuseOpenWrites("true".equalsIgnoreCase(open));
        String seeds = setting("dixit.seeds");
        if (seeds != null && !Files.isDirectory(Path.of(seeds))) {
            throw new StartupException(
                    "DIXIT_SEEDS is " + seeds + ", which is not a folder; set it to an empty value for no seeds.");
        }
    }

    /// Requires a key for writing, or an explicit statement that none is needed, if other machines can reach the
    /// service.
    private static void refuseOpenWrites(boolean meant) {
        String host = setting("quarkus.http.host");
        if (host != null && !isLoopback(host) && setting("dixit.api-key") == null && !meant) {
            throw new StartupException(
                    "anyone who can reach " + host + " could change the archive: set DIXIT_API_KEY to a "
                            + "secret that is required for writing, or DIXIT_OPEN_WRITES=true if this is intended.");
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false; // Quarkus reports it
        }
    }

    /// Returns how long to wait for the database.
    ///
    /// @throws StartupException if the setting is not a duration from 0 s to 24 h
    public static Duration databaseWait() {
        String given = setting("dixit.database-wait");
        String value = given == null ? Settings.DATABASE_WAIT : given;
        try {
            Duration patience = DurationConverter.parseDuration(value);
            if (!patience.isNegative() && patience.compareTo(MAX_WAIT) <= 0) {
                return patience;
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new StartupException(
                    "DIXIT_DATABASE_WAIT is " + value + ", which is not a duration such as 60s or 2m.", e);
        }
        throw new StartupException("DIXIT_DATABASE_WAIT is " + value + "; it must be from 0s to 24h.");
    }

    /// Returns a setting as Quarkus will see it: from a system property, the environment, or a file that one of these
    /// names. Returns `null` if it is missing or blank.
    public static @Nullable String setting(String name) {
        String given = given(name);
        String value = given == null ? filed(name, given("quarkus.config.locations")) : given;
        return value == null || value.isBlank() ? null : value;
    }

    /// Returns the same or, if it is not set, its value in the build's application.properties.
    static @Nullable String settingOrBuilt(String name) {
        String set = setting(name);
        if (set != null) {
            return set;
        }
        Properties built = new Properties();
        try (InputStream file = StartupChecks.class.getResourceAsStream("/application.properties")) {
            if (file != null) {
                built.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return built.getProperty(name);
    }

    private static @Nullable String given(String name) {
        String property = System.getProperty(name);
        return property != null
                ? property
                : System.getenv(name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT));
    }

    private static @Nullable String filed(String name, @Nullable String locations) {
        if (locations == null) {
            return null;
        }
        Properties settings = new Properties();
        for (String location : locations.split(",", -1)) {
            try (Reader file = Files.newBufferedReader(Path.of(location.strip()))) {
                settings.load(file);
            } catch (IOException | InvalidPathException e) {
                // Quarkus reads the file again and reports the error
            }
        }
        return settings.getProperty(name);
    }
}
