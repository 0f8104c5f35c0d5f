package org.dixit.archive.filter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dixit.archive.entity.NameNormalizer;

/// The word lists of the search for names: titles, words that precede them, and other names of states (`names.txt`).
/// All are normalized by [NameNormalizer#normalize].
///
/// @param titles words that may precede the name of a person
/// @param before words that may precede a title
/// @param states the names of states by their other names, such as "united states" by "us"
record NameWords(Set<String> titles, Set<String> before, Map<String, String> states) {

    /// The words in `names.txt`.
    static final NameWords KNOWN = read("names.txt");

    private static NameWords read(String resource) {
        NameWords words = new NameWords(new HashSet<>(), new HashSet<>(), new HashMap<>());
        try (InputStream in = NameWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + resource);
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            lines.forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + resource, e);
        }
        return words;
    }

    private void add(String line) {
        int equals = line.indexOf(" = ");
        if (equals > 0) {
            String state = NameNormalizer.normalize(line.substring(0, equals));
            items(line.substring(equals + 3), ";").forEach(other -> states.put(other, state));
        } else if (line.startsWith("title: ")) {
            items(line.substring("title: ".length()), ",").forEach(titles::add);
        } else if (line.startsWith("before: ")) {
            items(line.substring("before: ".length()), ",").forEach(before::add);
        } else {
            throw new IllegalStateException("a line that cannot be read: " + line);
        }
    }

    private static Stream<String> items(String list, String separator) {
        return Stream.of(list.split(separator)).map(NameNormalizer::normalize);
    }

    /// Returns the number of leading words that are titles or precede titles: 0 if none is a title, and never all.
    int titled(List<String> words) {
        int titled = 0;
        for (int i = 0; i < words.size() - 1; i++) {
            String word = words.get(i);
            if (titles.contains(word)) {
                titled = i + 1;
            } else if (!before.contains(word) && !states.containsKey(word)) {
                break;
            }
        }
        return titled;
    }
}
