package org.dixit.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A word list: the lines of a text file beside this class, without blank lines and comments, which start with `#`.
/// Most
/// lists consist of lines `group: word, word`, where a group may go on over several lines. Each list begins with a
/// comment
/// that explains it.
final class Lexicon {

    private final List<String> lines;
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();

    private Lexicon(List<String> lines) {
        this.lines = List.copyOf(lines);
        for (String line : lines) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                Set<String> words = groups.computeIfAbsent(line.substring(0, colon), key -> new LinkedHashSet<>());
                words.addAll(items(line.substring(colon + 2), ","));
            }
        }
        groups.replaceAll((group, words) -> Collections.unmodifiableSet(words));
    }

    /// The list in the resource `name`, such as `people.txt`.
    static Lexicon read(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + name);
            }
            List<String> lines = new ArrayList<>();
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
            return new Lexicon(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + name, e);
        }
    }

    /// The parts of `line` between separators, without blanks at their edges and without empty ones.
    static List<String> items(String line, String separator) {
        List<String> items = new ArrayList<>();
        int from = 0;
        while (from <= line.length()) {
            int to = line.indexOf(separator, from);
            if (to < 0) {
                to = line.length();
            }
            String item = line.substring(from, to).strip();
            if (!item.isEmpty()) {
                items.add(item);
            }
            from = to + separator.length();
        }
        return items;
    }

    /// All its lines.
    List<String> lines() {
        return lines;
    }

    /// The words of a group, in their order.
    ///
    /// @throws IllegalArgumentException if there is no such group
    Set<String> words(String group) {
        Set<String> words = groups.get(group);
        if (words == null) {
            throw new IllegalArgumentException("no group " + group + " in the word list");
        }
        return words;
    }

    /// The names of its groups, in their order.
    Set<String> groups() {
        return groups.keySet();
    }
}
