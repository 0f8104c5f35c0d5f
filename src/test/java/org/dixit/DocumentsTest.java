package org.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Checks that the classes, methods and files named in the documents exist.
class DocumentsTest {

    /// A class or a nested one, and maybe one of its methods: `Intake.receive`.
    private static final Pattern NAME = Pattern.compile("`([A-Z][a-z]\\w*)(?:\\.([a-z]\\w*))?`");

    private static final Pattern FILE = Pattern.compile("`((?:src|docker|seeds|\\.ci)/[\\w./-]*\\w)`");

    /// Of the JDK and of libraries.
    private static final Set<String> FOREIGN = Set.of("Optional", "VertxServiceProvider");

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md"})
    void everyClassAndMethodThatADocumentNamesExists(String document) throws IOException {
        Map<String, String> sources = sources();
        Set<String> missing = new TreeSet<>();
        int names = 0;
        Matcher named = NAME.matcher(Files.readString(Path.of(document)));
        while (named.find()) {
            names++;
            String source = sources.get(named.group(1));
            String method = named.group(2);
            if (!FOREIGN.contains(named.group(1))
                    && (source == null || (method != null && !source.contains(" " + method + "(")))) {
                missing.add(named.group());
            }
        }
        assertThat(names).isGreaterThan(10);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFileThatADocumentNamesExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (String document : List.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "docker/OPERATING.md")) {
            Matcher named = FILE.matcher(Files.readString(Path.of(document)));
            while (named.find()) {
                if (!Files.exists(Path.of(named.group(1)))) {
                    missing.add(document + ": " + named.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /// The text of each source file by the name of its class, and by those of the types inside it.
    private static Map<String, String> sources() throws IOException {
        Pattern type = Pattern.compile("\\b(?:class|record|enum|interface) ([A-Z]\\w*)");
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                Matcher declared = type.matcher(text);
                while (declared.find()) {
                    sources.putIfAbsent(declared.group(1), text);
                }
            }
        }
        return sources;
    }
}
