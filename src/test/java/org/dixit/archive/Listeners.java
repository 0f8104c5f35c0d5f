package org.dixit.archive;

import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/// Further instances of what listens to filings, as another instance of the service would have them.
public final class Listeners {

    private Listeners() {}

    /// A bell with a connection of its own.
    public static FilingBell bell() {
        return new FilingBell(
                setting("quarkus.datasource.jdbc.url").orElseThrow(),
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"));
    }

    /// Ends a bell.
    public static void hangUp(FilingBell bell) throws SQLException {
        bell.close();
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }
}
