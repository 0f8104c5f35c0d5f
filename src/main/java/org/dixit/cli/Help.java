package org.dixit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/// The texts of `--help`: one file per command, which the script `dixit` can also print, without a build.
public final class Help {

    /// The commands that have a help text; `test` and `build` are implemented by the script.
    public static final Set<String> COMMANDS = Set.of("up", "extract", "evaluate", "ingest", "test", "build");

    private static final String OF_ALL = "dixit";

    private Help() {}

    /// Whether the arguments of a command ask for help.
    public static boolean isWanted(List<String> arguments) {
        return arguments.contains("--help") || arguments.contains("-h");
    }

    /// Returns the help text for a command, or the list of all commands if it is unknown.
    public static String of(String command) {
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
