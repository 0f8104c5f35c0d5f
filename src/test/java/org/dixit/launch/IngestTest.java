package org.dixit.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `dixit ingest` against the service.
@QuarkusTest
class IngestTest {

    @TestHTTPResource("graphql")
    String service = "";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int ingest(Path... files) {
        PrintStream before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            List<String> args = Stream.concat(
                            Stream.of("--url", service), Stream.of(files).map(Path::toString))
                    .toList();
            return Ingest.run(args, Map.of());
        } finally {
            System.setErr(before);
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void filesOfTextAndOfLinesAreTakenOnce() throws IOException {
        String mark = UUID.randomUUID().toString();
        Path text = file("one.txt", "The mayor said so.\n" + mark);
        Path lines = file("more.jsonl", """
                {"url": "https://news.example/%1$s", "text": "The mayor said this. %1$s"}
                {"url": "https://news.example/%1$s", "text": "The mayor said that. %1$s", "title": "T"}
                """.formatted(mark));
        assertThat(ingest(text)).isZero();
        assertThat(said()).endsWith("1 new, 0 known, 0 revised, 0 failed\n");
        assertThat(ingest(text, lines)).isZero();
        assertThat(said()).endsWith("1 new, 1 known, 1 revised, 0 failed\n");
        assertThat(ingest(text, lines)).isZero();
        assertThat(said()).endsWith("0 new, 3 known, 0 revised, 0 failed\n");
    }

    @Test
    void whatIsNotTakenIsToldWithItsPlaceAndTheReason() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, "Café".getBytes(ISO_8859_1));
        Path missing = folder.resolve("missing.txt");
        Path lines = file("bad.jsonl", """
                {"text": ""}
                {"text": "The mayor said so.", "url": "nowhere"}
                {"title": "no text"}
                {"text": "half \\ud83d"}
                """);
        assertThat(ingest(latin, missing, lines)).isEqualTo(1);
        assertThat(said())
                .contains(latin + ": It is not UTF-8: byte E9 at 3.")
                .contains(missing + ": cannot be read: ")
                .contains("line 1: The text is empty.")
                .contains("line 2: The url “nowhere” is not an absolute http or https URL.")
                .contains("line 3: The line has no text.")
                .contains("line 4: The text has half a surrogate pair (U+D83D) at character 5")
                .endsWith("0 new, 0 known, 0 revised, 6 failed\n");
    }

    @Test
    void withoutFilesItSaysHowItIsUsed() {
        assertThat(ingest()).isEqualTo(2);
        assertThat(said()).startsWith("usage: ./dixit ingest [--url URL] FILE…");
        assertThatThrownBy(() -> Ingest.run(List.of("--url", "ftp://x", "y"), Map.of()))
                .hasMessage("“ftp://x” is not an http or https URL.");
    }
}
