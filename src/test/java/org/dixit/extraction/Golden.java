package org.dixit.extraction;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.dixit.extraction.Extraction.FoundStatement;
import org.dixit.text.CodePoints;
import org.dixit.text.Span;
import org.jspecify.annotations.Nullable;

/// A golden pair: a text of our own and the statements that a careful annotator finds in it, in words.
///
/// `NAME.txt` holds the text, `NAME.expected.json` a list of statements in the order of the text. Of a statement,
/// `content` (the stretches of words) must be there; `source`, `cue`, `kind`, `speaker`, `candidates` (those who may be
/// the speaker, by their names), `addressees`, `mentions`, `speechAct`, `polarity`, `certainty`, `realized`,
/// `condition` and `reportedBy` (the content of the outer statement) are compared where they stand. In names of
/// actors neither case nor a leading article counts.
///
/// @param name     the files' name without its end
/// @param text     the article
/// @param expected its statements
record Golden(String name, String text, List<Map<String, @Nullable Object>> expected) {

    static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private static final ObjectMapper JSON = new ObjectMapper();

    /// All pairs of a folder by their names.
    static List<Golden> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".txt"))
                    .sorted()
                    .map(file -> read(folder, file.substring(0, file.length() - 4)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Golden read(Path folder, String name) {
        try {
            return new Golden(
                    name,
                    Files.readString(folder.resolve(name + ".txt")),
                    JSON.readValue(folder.resolve(name + ".expected.json").toFile(), new TypeReference<>() {}));
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /// What `extraction` has otherwise than expected, a line for each difference; empty where nothing is.
    String differences(Extraction extraction) {
        List<Map<String, @Nullable Object>> found = inWords(extraction);
        StringBuilder lines = new StringBuilder();
        boolean[] taken = new boolean[found.size()];
        for (Map<String, @Nullable Object> statement : expected) {
            int match = match(statement, found, taken);
            if (match < 0) {
                lines.append("\n  missing:  ").append(statement);
                continue;
            }
            taken[match] = true;
            statement.forEach((key, value) -> {
                Object actual = found.get(match).get(key);
                if (!equal(key, value, actual)) {
                    lines.append("\n  %s of %s%n      expected %s%n      found    %s"
                            .formatted(key, statement.get("content"), value, actual));
                }
            });
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                lines.append("\n  spurious: ").append(found.get(i));
            }
        }
        return lines.toString();
    }

    /// The statement with the same content, else the first one with the same cue.
    private static int match(
            Map<String, @Nullable Object> wanted, List<Map<String, @Nullable Object>> found, boolean[] taken) {
        for (String key : List.of("content", "cue")) {
            for (int i = 0; i < taken.length; i++) {
                boolean others = key.equals("cue")
                        || !wanted.containsKey("cue")
                        || Objects.equals(wanted.get("cue"), found.get(i).get("cue"));
                if (!taken[i]
                        && others
                        && Objects.equals(wanted.get(key), found.get(i).get(key))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean equal(String key, @Nullable Object expected, @Nullable Object actual) {
        return switch (key) {
            case "speaker", "candidates", "addressees", "mentions" -> Objects.equals(plain(expected), plain(actual));
            default -> Objects.equals(expected, actual);
        };
    }

    private static @Nullable Object plain(@Nullable Object name) {
        return switch (name) {
            case List<?> names -> names.stream().map(n -> plain(n)).toList();
            case String one -> one.toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("^(?:the|a|an) ", "");
            case null -> null;
            default -> throw new IllegalArgumentException("no name: " + name);
        };
    }

    private List<Map<String, @Nullable Object>> inWords(Extraction extraction) {
        CodePoints codePoints = new CodePoints(text);
        List<Map<String, @Nullable Object>> found = new ArrayList<>();
        for (FoundStatement statement : extraction.statements()) {
            Map<String, @Nullable Object> words = new LinkedHashMap<>();
            words.put("content", contents(statement, codePoints));
            words.put("source", words(statement.source(), codePoints));
            words.put("cue", words(statement.cue(), codePoints));
            words.put("kind", statement.kind().name());
            List<String> speakers = actors(extraction, statement, StatementRole.SPEAKER);
            words.put("speaker", speakers.isEmpty() ? null : speakers.getFirst());
            words.put(
                    "candidates",
                    actors(extraction, statement, StatementRole.SPEAKER_CANDIDATE).stream()
                            .sorted()
                            .toList());
            words.put("coSpeakers", actors(extraction, statement, StatementRole.CO_SPEAKER));
            words.put("addressees", actors(extraction, statement, StatementRole.ADDRESSEE));
            words.put("mentions", actors(extraction, statement, StatementRole.MENTIONED));
            words.put("speechAct", statement.speechAct().name());
            words.put("polarity", statement.polarity().name());
            words.put("certainty", statement.certainty().name());
            words.put("realized", statement.realized());
            words.put("condition", words(statement.condition(), codePoints));
            Integer outer = statement.reportedBy();
            words.put(
                    "reportedBy",
                    outer == null
                            ? null
                            : String.join(
                                    " … ", contents(extraction.statements().get(outer), codePoints)));
            words.put("rule", statement.rule());
            found.add(words);
        }
        return found;
    }

    private List<String> contents(FoundStatement statement, CodePoints codePoints) {
        return statement.content().stream()
                .map(span -> codePoints.chars(span).of(text))
                .toList();
    }

    private @Nullable String words(@Nullable Span span, CodePoints codePoints) {
        return span == null ? null : codePoints.chars(span).of(text);
    }

    private static List<String> actors(Extraction extraction, FoundStatement statement, StatementRole role) {
        return statement.roles().stream()
                .filter(r -> r.role() == role)
                .map(r -> extraction.actors().get(r.actor()).name())
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
