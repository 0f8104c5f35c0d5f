package org.dixit.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dixit.intake.Submission;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Submissions read from files and lines, and the reasons given for those that cannot be read.
class SubmissionRecordTest {

    @Test
    void aLineHasAllFields() {
        SubmissionRecord record = SubmissionRecord.line("""
                {"id": "a\\"1", "text": "“So,” he said. 😀", "title": "T", "url": "https://news.example/1", "publisher": "P",
                 "author": "A", "language": "en", "publishedAt": "2022-02-12", "more": {"x": [1, {}]}}""".getBytes(UTF_8), KnownFields.OWN);
        assertThat(record.id()).isEqualTo("\"a\\\"1\"");
        assertThat(record.unknown()).isEqualTo(Map.of("more", false));
        assertThat(record.submission())
                .isEqualTo(new Submission(
                        "“So,” he said. 😀", "T", "https://news.example/1", "P", "A", "en", "2022-02-12"));
    }

    @Test
    void aNumberIsAValidId() {
        assertThat(SubmissionRecord.line("{\"id\": 17, \"text\": \"x\"}".getBytes(UTF_8), KnownFields.OWN)
                        .id())
                .isEqualTo("17");
    }

    @Test
    void aTextFileIsOneArticle() {
        assertThat(SubmissionRecord.text("\ufeffOne.\r\n\r\nTwo.\n".getBytes(UTF_8), KnownFields.OWN)
                        .submission())
                .isEqualTo(Submission.of("One.\r\n\r\nTwo.\n"));
    }

    @Test
    void renamedFieldsAreRead() {
        KnownFields fields = KnownFields.OWN.renamed("text=maintext, author=authors,publishedAt=date_publish");
        SubmissionRecord record = SubmissionRecord.line("""
                {"maintext": "T", "authors": ["A", "B"], "date_publish": "2026-05-02", "text": 7}""".getBytes(UTF_8), fields);
        assertThat(record.submission()).isEqualTo(new Submission("T", null, null, null, "A, B", null, "2026-05-02"));
        assertThat(record.unknown()).containsOnlyKeys("text");
        assertThatThrownBy(() -> KnownFields.OWN.renamed("body=text"))
                .hasMessageStartingWith("“body=text” is not FIELD=NAME, where FIELD is one of text, title,");
    }

    @Test
    void invalidUtf8IsRefusedWithItsPositionAndAdvice() {
        assertThat(faultOf("Café".getBytes(ISO_8859_1)))
                .isEqualTo("It is not UTF-8: byte E9 at 3; it looks like Windows-1252: --encoding windows-1252"
                        + " (or iconv -f windows-1252 -t utf-8).");
        assertThat(SubmissionRecord.line("{\"text\": \"Café\"}".getBytes(ISO_8859_1), KnownFields.OWN)
                        .fault())
                .startsWith("It is not UTF-8: byte E9 at 13; it looks like Windows-1252");
        assertThat(faultOf(new byte[] {'a', (byte) 0xE2, (byte) 0x82}))
                .isEqualTo("It is not UTF-8: byte E2 at 1. Most of it is UTF-8, so it seems to be damaged there.");
        assertThat(faultOf("Мэр сказал, что мост откроют в мае.".getBytes(Charset.forName("windows-1251"))))
                .isEqualTo(
                        "It is not UTF-8: byte CC at 0. If you know its encoding, name it, as in --encoding windows-1251.");
        assertThat(faultOf(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}))
                .startsWith("It is not UTF-8: byte ED at 0");
    }

    private static @Nullable String faultOf(byte[] bytes) {
        return SubmissionRecord.text(bytes, KnownFields.OWN).fault();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id": "x"} | The line has no text.
            {"text": null} | The line has no text.
            {"text": 7} | The line cannot be read: its text is not a string.
            {"id": [], "text": "x"} | The line cannot be read: its id is neither a string nor a number.
            ["text"] | The line cannot be read: it is not a JSON object.
            {"text": "x"} {"text": "y"} | The line cannot be read: it has more than one JSON object.
            """)
    void anInvalidArticleIsRefusedWithTheReason(String line, String fault) {
        SubmissionRecord record = SubmissionRecord.line(line.getBytes(UTF_8), KnownFields.OWN);
        assertThat(record.submission()).isNull();
        assertThat(record.fault()).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": "x"
            {"text": "\\q"}
            not json
            {"text": "x",}
            """)
    void invalidJsonIsRefused(String line) {
        assertThat(SubmissionRecord.line(line.getBytes(UTF_8), KnownFields.OWN).fault())
                .startsWith("The line is not a JSON object as expected: ");
    }

    @Test
    void linesAreNumberedAndBlankOnesSkipped() throws IOException {
        SubmissionLines lines = new SubmissionLines(
                new ByteArrayInputStream("{\"text\": \"a\"}\r\n\n \t\n{\"text\": \"b\"}".getBytes(UTF_8)));
        List<String> read = new ArrayList<>();
        for (SubmissionLines.Line line = lines.next(); line != null; line = lines.next()) {
            read.add(line.number() + " " + line.toRecord(KnownFields.OWN).submission());
        }
        assertThat(read).containsExactly("1 " + Submission.of("a"), "4 " + Submission.of("b"));
    }
}
