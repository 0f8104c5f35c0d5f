package org.dixit.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dixit.launch.StartupException;
import org.dixit.launch.UnknownSettings;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Parses the arguments of a command. `--name value` and `--name=value` are equivalent, the last of several values
/// counts, `-` is an operand, and so is everything after `--`.
public final class Arguments {

    private static final String FLAG_WITH_VALUE = "the option %s takes no value.";

    private Arguments() {}

    /// Parses the words that follow a command.
    ///
    /// @throws StartupException with the exit code for wrong usage if the command does not accept them
    public static ParseResult parse(String command, List<String> words) {
        CommandLine all = new CommandLine(Commands.all())
                .setExpandAtFiles(false)
                .setOverwrittenOptionsAllowed(true)
                .setAllowOptionsAsOptionParameters(true)
                .setPosixClusteredShortOptionsAllowed(false);
        try {
            return all.parseArgs(
                            Stream.concat(Stream.of(command), words.stream()).toArray(String[]::new))
                    .subcommand();
        } catch (ParameterException e) {
            throw StartupException.usage(command, sentence(command, words, e));
        }
    }

    /// Checks that a command that takes no arguments was given none.
    ///
    /// @throws StartupException if an argument was given
    public static void refuseAll(String command, List<String> words) {
        // loading picocli takes .35 s of CPU, which the service and `extract` can do without
        if (!words.isEmpty()) {
            parse(command, words);
        }
    }

    /// Returns the operands, in order.
    public static List<Path> operands(ParseResult given) {
        List<String> words = given.matchedPositionalValue(0, List.of());
        return words.stream().map(Path::of).toList();
    }

    /// Returns the value of an option, or `null` if it was not given.
    static @Nullable String option(ParseResult given, String name) {
        return given.matchedOptionValue(name, null);
    }

    /// Returns a script for bash and zsh that completes commands and options.
    public static String completion() {
        return AutoComplete.bash(Commands.ROOT, new CommandLine(Commands.all()));
    }

    /// Returns the help text for a command, or for `dixit` itself, as picocli writes it. [Help#of] returns the same
    /// from a file.
    static String help(String command) {
        CommandLine all = new CommandLine(Commands.all());
        CommandLine line = command.equals(Commands.ROOT)
                ? all
                : Objects.requireNonNull(all.getSubcommands().get(command));
        return line.getUsageMessage(Ansi.OFF);
    }

    private static String sentence(String command, List<String> words, ParameterException e) {
        CommandSpec spec = e.getCommandLine().getCommandSpec();
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(command, spec, unmatched.getUnmatched());
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() && missing.getMissing().getFirst() instanceof OptionSpec option ->
                "the option " + option.longestName() + " needs a value.";
            // such as a flag with a value
            default ->
                words.stream()
                        .map(word -> name(word))
                        .filter(name -> spec.optionsMap().containsKey(name)
                                && spec.optionsMap().get(name).arity().max() == 0)
                        .findFirst()
                        .map(FLAG_WITH_VALUE::formatted)
                        .orElse("the arguments cannot be used.");
        };
    }

    private static String unmatched(String command, CommandSpec spec, List<String> words) {
        String option = words.stream()
                .filter(word -> word.startsWith("-") && word.length() > 1)
                .findFirst()
                .map(Arguments::name)
                .orElse(null);
        if (option == null) {
            return command + " takes no arguments, but was given “" + words.getFirst() + "”.";
        }
        List<String> known = spec.optionsMap().keySet().stream()
                .filter(name -> name.startsWith("--"))
                .toList();
        String meant = UnknownSettings.nearest(option, known);
        return command + " has no option " + option + "." + (meant == null ? "" : " Did you mean " + meant + "?");
    }

    private static String name(String word) {
        int equals = word.indexOf('=');
        return equals < 0 ? word : word.substring(0, equals);
    }
}
