package org.dixit.graphql.http;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jboss.logmanager.ExtHandler;

/// Collects the warnings and errors that the service logs during a test and that pass the filters of its log.
public final class LogLines implements AutoCloseable {

    /// One entry.
    ///
    /// @param lines how many lines it takes in the log, that of its message included
    public record Entry(String message, int lines) {}

    private final List<Entry> entries = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            // a busy machine is no fault of the service
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()
                    && isShown(entry)
                    && !String.valueOf(entry.getLoggerName()).endsWith("BlockedThreadChecker")) {
                int lines = 1;
                for (Throwable cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
                    lines += 1 + cause.getStackTrace().length;
                }
                entries.add(new Entry(entry.getLoggerName() + ": " + entry.getMessage(), lines));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /// Begins to listen.
    public LogLines() {
        root.addHandler(handler);
    }

    private boolean isShown(LogRecord entry) {
        return Stream.of(root.getHandlers())
                .flatMap(LogLines::within)
                .map(Handler::getFilter)
                .filter(Objects::nonNull)
                .allMatch(filter -> filter.isLoggable(entry));
    }

    private static Stream<Handler> within(Handler handler) {
        return handler instanceof ExtHandler outer && outer.getHandlers().length > 0
                ? Stream.of(outer.getHandlers()).flatMap(LogLines::within)
                : Stream.of(handler);
    }

    /// What was logged so far.
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public void close() {
        root.removeHandler(handler);
    }
}
