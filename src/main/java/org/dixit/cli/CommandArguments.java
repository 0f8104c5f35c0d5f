package org.dixit.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.launch.StartupException;
import org.dixit.launch.UnknownSettings;
import org.jspecify.annotations.Nullable;

/// The arguments of a command, separated into options and operands. `--name value` and `--name=value` are equivalent,
/// `-` is an operand, and so is everything after `--`.
///
/// @param options  the values by option name, including the dashes; a flag has the value `true`
/// @param operands the arguments that are not options, in order
public record CommandArguments(Map<String, String> options, List<String> operands) {

    private static final String END_OF_OPTIONS = "--";

    /// Parses the words that follow a command.
    ///
    /// @param command the command's name, for messages
    /// @param valued  the options that take a value
    /// @param flags   the options that take none
    /// @throws StartupException with the exit code for wrong usage if an option is unknown or lacks its value
    public static CommandArguments parse(String command, List<String> words, Set<String> valued, Set<String> flags) {
        Map<String, String> options = new HashMap<>();
        List<String> operands = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals(END_OF_OPTIONS)) {
                operands.addAll(words.subList(i + 1, words.size()));
                break;
            }
            if (!word.startsWith("-") || word.equals("-")) {
                operands.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (flags.contains(name) && equals < 0) {
                options.put(name, "true");
            } else if (valued.contains(name)) {
                boolean inNextWord = equals < 0;
                if (inNextWord && i + 1 == words.size()) {
                    throw StartupException.usage(command, "the option " + name + " needs a value.");
                }
                options.put(name, inNextWord ? words.get(++i) : word.substring(equals + 1));
            } else {
                throw unknown(
                        command,
                        name,
                        Stream.concat(valued.stream(), flags.stream()).toList());
            }
        }
        return new CommandArguments(Map.copyOf(options), List.copyOf(operands));
    }

    /// Checks that a command that takes no arguments was given none.
    ///
    /// @throws StartupException if an argument was given
    public static void refuseAll(String command, List<String> words) {
        CommandArguments given = parse(command, words, Set.of(), Set.of());
        if (!given.operands.isEmpty()) {
            throw StartupException.usage(
                    command, command + " takes no arguments, and was given “" + given.operands.getFirst() + "”.");
        }
    }

    private static StartupException unknown(String command, String name, List<String> known) {
        String meant = UnknownSettings.nearest(name, known);
        String hint = meant == null ? "" : " Did you mean " + meant + "?";
        return StartupException.usage(command, command + " has no option " + name + "." + hint);
    }

    @Nullable
    String option(String name) {
        return options.get(name);
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }
}
