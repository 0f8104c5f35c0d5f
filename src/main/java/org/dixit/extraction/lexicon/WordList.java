package org.dixit.extraction.lexicon;

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
/// Most lists consist of lines `group: word, word`; a group may span several lines. Each list begins with a comment
/// that explains it.
public final class WordList {

    private final List<String> lines;
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();

    private WordList(List<String> lines) {
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

    /// Reads the list in the resource `name`, such as `people.txt`.
    public static WordList read(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
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
            return new WordList(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + name, e);
        }
    }

    /// Splits `line` at a separator, strips the parts and omits empty ones.
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

    /// The lines of the list.
    public List<String> lines() {
        return lines;
    }

    /// The words of a group, in list order.
    ///
    /// @throws IllegalArgumentException if there is no such group
    public Set<String> words(String group) {
        Set<String> words = groups.get(group);
        if (words == null) {
            throw new IllegalArgumentException("no group " + group + " in the word list");
        }
        return words;
    }

    /// The names of the groups, in list order.
    public Set<String> groups() {
        return groups.keySet();
    }
}
