package org.dixit.archive.feed;

import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/// Creates further filing listeners, as other instances of the service have them.
public final class ListenerInstances {

    private ListenerInstances() {}

    /// Creates a listener with a connection of its own.
    public static FilingListener bell() {
        return new FilingListener(
                setting("quarkus.datasource.jdbc.url").orElseThrow(),
                setting("quarkus.datasource.username"),
                setting("quarkus.datasource.password"));
    }

    /// Closes a listener.
    public static void hangUp(FilingListener listener) throws SQLException {
        listener.close();
    }

    private static Optional<String> setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class);
    }
}
