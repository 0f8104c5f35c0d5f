package org.dixit.grammar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// What the tests of this package share: one model, and texts.
final class English {

    static final EnglishGrammar LANGUAGE = EnglishGrammar.load();

    private English() {}

    /// More than 200 sentences of made-up news.
    static String news() {
        try (InputStream in = Objects.requireNonNull(English.class.getResourceAsStream("news.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The article that a new installation starts with.
    static String seed() {
        try {
            return Files.readString(Path.of("seeds", "000_7d4f572634b56776.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
