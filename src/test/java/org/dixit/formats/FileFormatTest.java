package org.dixit.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.dixit.formats.FileFormat.JsonLines;
import org.dixit.formats.FileFormat.Other;
import org.dixit.formats.FileFormat.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Recognizing the formats of files.
class FileFormatTest {

    private static FileFormat of(String head) {
        return FileFormat.of(head.getBytes(UTF_8), false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
            <?xml version="1.0"?>\\n<rss version="2.0"><channel/></rss> ¦ an RSS feed
            <!-- made by hand -->\\n<rss version="2.0"><channel></channel></rss> ¦ an RSS feed
            <feed xmlns="http://www.w3.org/2005/Atom"><title>x</title></feed> ¦ an Atom feed
            <?xml version="1.0"?>\\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"> ¦ a NewsML document
            <?xml version="1.0"?><nitf><body/></nitf> ¦ a NITF document
            <?xml version="1.0"?><x:y xmlns:x="urn:x"/> ¦ an XML document
            <!DOCTYPE html>\\n<html> ¦ an HTML page
            <HTML><body>Mayor</body></HTML> ¦ an HTML page
            <p>Mayor Ana Ruiz said so.</p> ¦ an HTML page
            \ufeff <!doctype html public "-//W3C//DTD HTML 4.01//EN"><html> ¦ an HTML page
            url,title,date,text\\nhttps://x.example/1,Bridge,2026-05-02,"Mayor" ¦ a table (CSV or TSV)
            "headline";"body"\\n"a";"b" ¦ a table (CSV or TSV)
            title\\ttext\\nBridge\\tMayor ¦ a table (CSV or TSV)
            https://x.example/1,Bridge,2026-05-02,"Mayor Ana Ruiz said so." ¦ a table (CSV or TSV)
            [{"text": "Mayor"}] ¦ a JSON array
            [\\n  {"text": "Mayor"}\\n] ¦ a JSON array
            ["Mayor Ana Ruiz said so."] ¦ a JSON array
            {\\n  "text": "Mayor"\\n} ¦ one JSON object over several lines
            WARC/1.0\\nWARC-Type: response ¦ a WARC web archive
            %PDF-1.7 ¦ a PDF document
            {\\\\rtf1\\\\ansi Mayor} ¦ an RTF document
            Return-Path: <a@b.example>\\nSubject: x ¦ an e-mail
            """)
    void binaryFormatsAreRecognized(String begin, String name) {
        String head = begin.translateEscapes();

        assertThat(of(head))
                .isInstanceOfSatisfying(
                        Other.class, other -> assertThat(other.name()).isEqualTo(name));
        assertThat(FileFormat.of(head.getBytes(UTF_8), true)).isInstanceOf(Other.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor Ana Ruiz said the bridge would open in May.",
                "“It is safe,” she said.",
                "[Updated at 5 p.m.] The mayor said so.",
                "[1] The mayor said so.",
                "<3 said the mayor.",
                "<Reuters> The mayor said so.",
                "Kyiv, Moscow, Washington: the talks went on.",
                "Title\nThe text of the article, said the author, is here.",
                "{Correction: the mayor said so.}",
                "https://news.example/1\nThe mayor said so.",
                "BMW said so.",
                ""
            })
    void textIsRecognizedAsText(String begin) {
        assertThat(of(begin)).isInstanceOf(Text.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"Mayor\"}",
                "\ufeff{\"text\": \"Mayor\"}\n{\"text\": \"Minister\"}\n",
                "{\"text\": \"Mayor\"}\r\nnonsense",
                "{\"text\": \"cut off\n{\"text\": \"Minister\"}"
            })
    void jsonLinesAreRecognizedWithoutTheirExtension(String begin) {
        assertThat(of(begin)).isInstanceOf(JsonLines.class);
    }

    @Test
    void aLongFirstLineIsRecognizedAsJsonLines() {
        assertThat(of("{\"text\": \"" + "Mayor ".repeat(FileFormat.HEAD / 6))).isInstanceOf(JsonLines.class);
    }

    @Test
    void aDamagedFirstLineDoesNotHideTheOthersInAJsonLinesFile() {
        assertThat(FileFormat.of("nonsense\n{\"text\": \"Mayor\"}".getBytes(UTF_8), true))
                .isInstanceOf(JsonLines.class);
    }

    @Test
    void archivesAndOfficeDocumentsAreNamed() throws IOException {
        assertThat(name(zip("word/document.xml"))).isEqualTo("a Word document (.docx)");
        assertThat(name(zip("articles/1.txt"))).isEqualTo("a ZIP archive");
        ByteArrayOutputStream tar = new ByteArrayOutputStream();
        try (TarArchiveOutputStream out = new TarArchiveOutputStream(tar)) {
            TarArchiveEntry entry = new TarArchiveEntry("1.txt");
            entry.setSize(5);
            out.putArchiveEntry(entry);
            out.write("Mayor".getBytes(UTF_8));
            out.closeArchiveEntry();
        }
        assertThat(name(tar.toByteArray())).isEqualTo("a tar archive");
        assertThat(name(new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 4}))
                .isEqualTo("compressed with Zstandard (.zst)");
        assertThat(name("\u0089PNG\r\n\u001a\n\0\0".getBytes(ISO_8859_1))).isEqualTo("a PNG image");
        assertThat(name("Mayor".getBytes(UTF_16LE))).isEqualTo("text in UTF-16 without a byte order mark");
        assertThat(name(new byte[] {1, 0, 0, 0, 2, 0, 0, 0, 'M', 'a', 'y', 'o', 'r', 3}))
                .isEqualTo("binary data");
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(twice)) {
            out.write(1);
        }
        assertThat(name(twice.toByteArray())).isEqualTo("compressed twice with gzip");
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write("Mayor".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String name(byte[] head) {
        return ((Other) FileFormat.of(head, false)).name();
    }
}
