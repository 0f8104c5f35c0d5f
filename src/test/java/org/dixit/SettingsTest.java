package org.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Generates the README's table of settings from the interfaces that read them, and checks that it is up to
/// date.
class SettingsTest {

    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- settings: made by SettingsTest -->\n";
    private static final String END = "<!-- end of settings -->";
    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern SETTING = Pattern.compile(
            "((?:^ {4}///.*\n)+)(?:^ {4}@Min.*\n)?(?:^ {4}@WithDefault\\(\"(.*)\"\\)\n)?^ {4}[\\w<>]+ (\\w+)\\(\\);",
            Pattern.MULTILINE);

    private static final Pattern NAMED = Pattern.compile("^ {4}String ([A-Z_]+) = (\"[^\"]*\");", Pattern.MULTILINE);

    @Test
    void theReadmeListsEverySettingWithItsDefault() throws IOException {
        List<String> rows = rows();
        String table = "| variable | what it sets | unless set |\n|---|---|---|\n" + String.join("", rows);
        String readme = Files.readString(README);
        int begin = readme.indexOf(BEGIN) + BEGIN.length();
        String wanted = readme.substring(0, begin) + table + readme.substring(readme.indexOf(END, begin));
        if (Boolean.getBoolean("dixit.readme.write")) {
            Files.writeString(README, wanted);
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(10);
        assertThat(README)
                .as("mvn test -Dtest=SettingsTest -Ddixit.readme.write=true writes it")
                .content()
                .isEqualTo(wanted);
    }

    @Test
    void everySettingIsRecognizedAtStartup() throws IOException {
        String known = Files.readString(Path.of("src/main/java/org/dixit/launch/UnknownSettings.java"));
        List<String> settings = rows().stream().map(row -> row.split("`", 3)[1]).toList();

        assertThat(Pattern.compile("\"(DIXIT_\\w+)\"")
                        .matcher(known.substring(known.indexOf("SETTINGS = "), known.indexOf(");")))
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(settings);
    }

    private static List<String> rows() throws IOException {
        List<String> rows = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                String source = literal(Files.readString(file));
                Matcher prefix = PREFIX.matcher(source);
                if (prefix.find()) {
                    SETTING.matcher(source)
                            .results()
                            .forEach(found -> rows.add("| `"
                                    + variable(prefix.group(1), found.group(3)) + "` | " + prose(found.group(1)) + " | "
                                    + (found.group(2) == null ? "" : "`" + found.group(2) + "`") + " |\n"));
                }
            }
        }
        return rows.stream().sorted().toList();
    }

    /// Defaults that have a name, since others read them, too, written out.
    private static String literal(String source) {
        return NAMED.matcher(source)
                .results()
                .reduce(
                        source,
                        (text, named) -> text.replace(
                                "@WithDefault(" + named.group(1) + ")", "@WithDefault(" + named.group(2) + ")"),
                        (one, other) -> other);
    }

    private static String variable(String prefix, String method) {
        return (prefix + "." + method.replaceAll("([A-Z])", "_$1"))
                .replaceAll("[^A-Za-z0-9]", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static String prose(String comment) {
        return comment.replaceAll("(?m)^ {4}/// ?", "")
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\[(\\w+)]", "`$1`")
                .replaceFirst("\\.$", "");
    }
}
