package org.dixit.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A word list of ours: lines of a plain text file beside this class, `#` starts a comment. Lists of words are lines
/// `group: word, word`, and a group may go on over several lines.
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

    /// The parts of `line` between separators, stripped, empty ones left out.
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

    /// All its lines, comments and blank ones left out.
    List<String> lines() {
        return lines;
    }

    /// The words of a group in their order, none where there is no such group.
    Set<String> words(String group) {
        return groups.getOrDefault(group, Set.of());
    }

    /// The names of its groups in their order.
    Set<String> groups() {
        return groups.keySet();
    }
}
