package org.dixit.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The word lists of this package, which are resources beside it: lines "group: word | word" or "group: word
/// word". Lines that begin with "#" are comments.
final class LayoutWords {

    private LayoutWords() {}

    /// The phrases of a group, in lower case.
    static List<String> phrases(String file, String group) {
        return of(file, group).flatMap(line -> Stream.of(line.split(" \\| "))).toList();
    }

    /// The words of a group.
    static Set<String> words(String file, String group) {
        return of(file, group).flatMap(line -> Stream.of(line.split(" "))).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> of(String file, String group) {
        return lines(file).stream()
                .filter(line -> line.startsWith(group + ": "))
                .map(line -> line.substring(group.length() + 2).strip());
    }

    /// The lines of a file without comments and blank lines.
    ///
    /// @throws UncheckedIOException if the file is not on the class path
    static List<String> lines(String file) {
        try (InputStream in = LayoutWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no " + file + " on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
