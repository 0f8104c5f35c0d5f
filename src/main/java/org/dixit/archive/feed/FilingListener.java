package org.dixit.archive.feed;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/// Notifies its listeners when something was filed by any instance of the service on the same database (PostgreSQL's
/// LISTEN and NOTIFY). A notification only means that there is something to read: nothing is lost by missing one or
/// receiving one too many. It listens as soon as there is a first listener, through a connection of its own, and also
/// notifies whenever it has opened a new connection.
@ApplicationScoped
public class FilingListener {

    private static final Logger LOG = Logger.getLogger(FilingListener.class);
    private static final int POLL_MILLIS = 10_000;
    private static final int RETRY_MILLIS = 500;
    private static final int ANSWER_SECONDS = 5;

    private final String url;
    private final Properties access = new Properties();
    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;
    private @Nullable Thread thread;
    private volatile @Nullable Connection connection;

    FilingListener(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        user.ifPresent(name -> access.setProperty("user", name));
        password.ifPresent(secret -> access.setProperty("password", secret));
        access.setProperty("tcpKeepAlive", "true");
        access.setProperty("loginTimeout", Integer.toString(ANSWER_SECONDS)); // a hanging server accepts connections
        access.setProperty("ApplicationName", "dixit live");
    }

    /// Runs `listener` at each notification, until [#remove]. It must not block.
    public void add(Runnable listener) {
        listeners.add(listener);
        start();
    }

    /// Stops running `listener`.
    public void remove(Runnable listener) {
        listeners.remove(listener);
    }

    private synchronized void start() {
        if (thread == null && open) {
            thread = Thread.ofVirtual().name("filing listener").start(this::keepListening);
        }
    }

    private void keepListening() {
        while (open) {
            try (Connection connection = DriverManager.getConnection(url, access)) {
                this.connection = connection;
                listen(connection);
            } catch (SQLException e) {
                if (open) {
                    LOG.infof("notifications of filings are interrupted: %s", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN dixit_filed");
        }
        notifyListeners(); // for anything filed before this connection listened
        PGConnection filings = connection.unwrap(PGConnection.class);
        while (open) {
            PGNotification[] notifications = filings.getNotifications(POLL_MILLIS);
            if (notifications != null && notifications.length > 0) {
                notifyListeners();
            } else if (!connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("the connection was lost");
            }
        }
    }

    private void notifyListeners() {
        listeners.forEach(Runnable::run);
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stops listening and closes the connection.
    @PreDestroy
    void close() throws SQLException {
        open = false;
        Connection last = connection;
        if (last != null) {
            last.close();
        }
    }
}
