package org.dixit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/// The texts of `--help` and `--version`: one file per command, so that the script `dixit` can print them without a
/// build, and every command without loading picocli, which wrote them. CommandsTest compares the files with what
/// picocli writes.
public final class Help {

    /// The name of the command that prints a completion script.
    public static final String COMPLETION = "generate-completion";

    /// The commands that have a help text; `test` and `build` are implemented by the script.
    public static final Set<String> COMMANDS =
            Set.of("up", "extract", "evaluate", "ingest", "test", "build", COMPLETION);

    private Help() {}

    /// Whether the arguments of a command ask for help.
    public static boolean isWanted(List<String> arguments) {
        return arguments.contains("--help") || arguments.contains("-h");
    }

    /// Returns the help text for a command, or the list of all commands if it is unknown.
    public static String of(String command) {
        return text(COMMANDS.contains(command) ? command : Commands.ROOT);
    }

    /// Returns the name and version of the program, on a line.
    public static String version() {
        return text("version");
    }

    private static String text(String name) {
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
