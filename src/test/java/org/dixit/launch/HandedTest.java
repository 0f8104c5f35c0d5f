package org.dixit.launch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dixit.intake.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What files and lines hand in, and what is said of those that cannot be read.
class HandedTest {

    @Test
    void aLineBringsAllThatIsKnown() {
        Handed handed = Handed.line("""
                {"id": "a\\"1", "text": "“So,” he said. 😀", "title": "T", "url": "https://news.example/1", "publisher": "P",
                 "author": "A", "language": "en", "publishedAt": "2022-02-12", "more": {"x": [1, {}]}}""".getBytes(UTF_8));
        assertThat(handed.id()).isEqualTo("\"a\\\"1\"");
        assertThat(handed.submission())
                .isEqualTo(new Submission(
                        "“So,” he said. 😀", "T", "https://news.example/1", "P", "A", "en", "2022-02-12"));
    }

    @Test
    void aNumberIsAnIdToo() {
        assertThat(Handed.line("{\"id\": 17, \"text\": \"x\"}".getBytes(UTF_8)).id())
                .isEqualTo("17");
    }

    @Test
    void aFileIsOneArticleAsItStands() {
        assertThat(Handed.text("\ufeffOne.\r\n\r\nTwo.\n".getBytes(UTF_8)).submission())
                .isEqualTo(Submission.of("One.\r\n\r\nTwo.\n"));
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        assertThat(Handed.text("Café".getBytes(ISO_8859_1)).fault()).isEqualTo("It is not UTF-8: byte E9 at 3.");
        assertThat(Handed.line("{\"text\": \"Café\"}".getBytes(ISO_8859_1)).fault())
                .isEqualTo("It is not UTF-8: byte E9 at 13.");
        assertThat(Handed.text(new byte[] {'a', (byte) 0xE2, (byte) 0x82}).fault())
                .isEqualTo("It is not UTF-8: byte E2 at 1.");
        assertThat(Handed.text(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})
                        .fault())
                .isEqualTo("It is not UTF-8: byte ED at 0.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "x"} | The line has no text.
            {"text": null} | The line has no text.
            {"text": 7} | The line cannot be read: its text is no string.
            {"id": [], "text": "x"} | The line cannot be read: its id is neither a string nor a number.
            ["text"] | The line cannot be read: it is no JSON object.
            {"text": "x"} {"text": "y"} | The line cannot be read: more than one JSON object stands in it.
            """)
    void whatIsNoArticleIsRefusedWithTheReason(String line, String fault) {
        Handed handed = Handed.line(line.getBytes(UTF_8));
        assertThat(handed.submission()).isNull();
        assertThat(handed.fault()).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": "x"
            {"text": "\\q"}
            not json
            {"text": "x",}
            """)
    void whatIsNoJsonIsRefused(String line) {
        assertThat(Handed.line(line.getBytes(UTF_8)).fault()).startsWith("The line is not a JSON object as expected: ");
    }

    @Test
    void linesAreCountedAndBlankOnesPassedOver() throws IOException {
        Lines lines =
                new Lines(new ByteArrayInputStream("{\"text\": \"a\"}\r\n\n \t\n{\"text\": \"b\"}".getBytes(UTF_8)));
        List<String> read = new ArrayList<>();
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            read.add(line.number() + " " + line.handed().submission());
        }
        assertThat(read).containsExactly("1 " + Submission.of("a"), "4 " + Submission.of("b"));
    }
}
