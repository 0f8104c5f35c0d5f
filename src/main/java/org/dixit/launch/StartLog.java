package org.dixit.launch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reports the progress of a start on standard output, with a line for each stage and the time since the start began.
///
/// It works before Quarkus has set up its log, and follows the two settings of that log that matter here: if the log
/// is JSON, each line is a JSON object; if the log level is `WARN` or higher, nothing is printed.
public final class StartLog {

    private static final Set<String> QUIET = Set.of("WARN", "WARNING", "ERROR", "SEVERE", "FATAL", "OFF");
    private static final JsonFactory JSON = new JsonFactory();

    /// The log of a service that was started from the command line; `null` in tests and in `./dixit extract`.
    private static volatile @Nullable StartLog current;

    private final long begin = System.nanoTime();
    private final boolean json;

    private StartLog(boolean json) {
        this.json = json;
    }

    /// Starts the clock, and the log unless it is quiet.
    public static void begin() {
        String level = StartupChecks.setting("quarkus.log.level");
        if (level == null || !QUIET.contains(level.toUpperCase(Locale.ROOT))) {
            current = new StartLog("true".equalsIgnoreCase(StartupChecks.setting("quarkus.log.console.json.enabled")));
        }
    }

    /// Prints a line for the stage that begins now.
    public static void stage(String sentence) {
        StartLog log = current;
        if (log != null) {
            System.out.println(log.line(sentence, true));
        }
    }

    /// Prints the last line of the start, without the time unless the log is JSON.
    static void ready(String sentence) {
        StartLog log = current;
        if (log != null) {
            System.out.println(log.line(sentence, false));
        }
    }

    private String line(String sentence, boolean timed) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (json) {
            return json(sentence, seconds);
        }
        return timed ? String.format(Locale.ROOT, "[%5.1f s] %s", seconds, sentence) : sentence;
    }

    /// Formats a line with the field names of the Quarkus log.
    private static String json(String sentence, double seconds) {
        StringWriter line = new StringWriter();
        try (JsonGenerator fields = JSON.createGenerator(line)) {
            fields.writeStartObject();
            fields.writeStringField(
                    "timestamp", OffsetDateTime.now(ZoneId.systemDefault()).toString());
            fields.writeStringField("loggerName", StartLog.class.getName());
            fields.writeStringField("level", "INFO");
            fields.writeStringField("message", sentence);
            fields.writeNumberField("elapsedSeconds", Math.round(seconds * 1000) / 1000.0);
            fields.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }
}
