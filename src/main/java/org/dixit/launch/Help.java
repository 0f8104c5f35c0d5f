package org.dixit.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/// What `--help` prints: a text file for each command, which the script `dixit` prints, too, without a build.
final class Help {

    /// The commands that have one; `test` and `build` are the script's own.
    static final Set<String> COMMANDS = Set.of("up", "extract", "evaluate", "ingest", "test", "build");

    private static final String OF_ALL = "dixit";

    private Help() {}

    /// Whether a command's arguments ask for it.
    static boolean isWanted(List<String> arguments) {
        return arguments.contains("--help") || arguments.contains("-h");
    }

    /// The text for a command, or the list of all commands.
    static String of(String command) {
        String name = COMMANDS.contains(command) ? command : OF_ALL;
        try (InputStream text = Help.class.getResourceAsStream("help/" + name + ".txt")) {
            if (text == null) {
                throw new IllegalStateException("the build has no help/" + name + ".txt");
            }
            return new String(text.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
