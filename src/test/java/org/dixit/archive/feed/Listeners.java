package org.dixit.archive.feed;

import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/// Further instances of what listens to filings, as another instance of the service would have them.
public final class Listeners {

    private Listeners() {}

    /// A bell with a connection of its own.
    public static FilingListener bell() {
        return new FilingListener(
                setting("quarkus.datasource.jdbc.url").orElseThrow(),
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"));
    }

    /// Ends a bell.
    public static void hangUp(FilingListener bell) throws SQLException {
        bell.close();
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }
}
