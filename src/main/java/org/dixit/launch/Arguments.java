package org.dixit.launch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a command was given, sorted into options and operands. `--name value` and `--name=value` mean the same, `-` is
/// an operand, and everything after `--` is one.
///
/// @param options  the values by the names of the options, with their dashes; a flag has the value `true`
/// @param operands what is not an option, in order
record Arguments(Map<String, String> options, List<String> operands) {

    private static final String END_OF_OPTIONS = "--";

    /// @param command the command's name, for messages
    /// @param valued  the options that have a value
    /// @param flags   those that have none
    /// @throws CannotStart with the exit code of wrong usage where an option is not known, or has no value
    static Arguments parse(String command, List<String> words, Set<String> valued, Set<String> flags) {
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
                    throw CannotStart.usage(command, "the option " + name + " needs a value.");
                }
                options.put(name, inNextWord ? words.get(++i) : word.substring(equals + 1));
            } else {
                throw unknown(
                        command,
                        name,
                        Stream.concat(valued.stream(), flags.stream()).toList());
            }
        }
        return new Arguments(Map.copyOf(options), List.copyOf(operands));
    }

    /// @throws CannotStart where there is any
    static void refuseAll(String command, List<String> words) {
        Arguments given = parse(command, words, Set.of(), Set.of());
        if (!given.operands.isEmpty()) {
            throw CannotStart.usage(
                    command, command + " takes no arguments, and was given “" + given.operands.getFirst() + "”.");
        }
    }

    private static CannotStart unknown(String command, String name, List<String> known) {
        String meant = Misspelt.nearest(name, known);
        String hint = meant == null ? "" : " Did you mean " + meant + "?";
        return CannotStart.usage(command, command + " has no option " + name + "." + hint);
    }

    @Nullable
    String option(String name) {
        return options.get(name);
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }
}
