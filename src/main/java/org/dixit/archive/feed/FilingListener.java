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
    private static final int SILENCE_MILLIS = 10_000;
    private static final int PAUSE_MILLIS = 500;
    private static final int ANSWER_SECONDS = 5;

    private final String url;
    private final Properties access = new Properties();
    private final Set<Runnable> hearers = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;
    private @Nullable Thread ear;
    private volatile @Nullable Connection line;

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

    /// Runs `hearer` at each notification, until [#forget]. It must not block.
    public void tell(Runnable hearer) {
        hearers.add(hearer);
        listen();
    }

    /// Stops running `hearer`.
    public void forget(Runnable hearer) {
        hearers.remove(hearer);
    }

    private synchronized void listen() {
        if (ear == null && open) {
            ear = Thread.ofVirtual().name("filing bell").start(this::stayOnTheLine);
        }
    }

    private void stayOnTheLine() {
        while (open) {
            try (Connection connection = DriverManager.getConnection(url, access)) {
                line = connection;
                hear(connection);
            } catch (SQLException e) {
                if (open) {
                    LOG.infof("nothing is heard of filings for the moment: %s", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN dixit_filed");
        }
        ring(); // for anything filed before this connection listened
        PGConnection filings = connection.unwrap(PGConnection.class);
        while (open) {
            PGNotification[] heard = filings.getNotifications(SILENCE_MILLIS);
            if (heard != null && heard.length > 0) {
                ring();
            } else if (!connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("the connection is gone");
            }
        }
    }

    private void ring() {
        hearers.forEach(Runnable::run);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stops listening and closes the connection.
    @PreDestroy
    void close() throws SQLException {
        open = false;
        Connection last = line;
        if (last != null) {
            last.close();
        }
    }
}
