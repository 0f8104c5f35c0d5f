package org.dixit.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The format of a file, as its first bytes show it. The file's name is ignored, except one that promises JSON Lines.
sealed interface FileFormat {

    /// One article of plain text.
    record Text() implements FileFormat {}

    /// One article per line, as a JSON object.
    record JsonLines() implements FileFormat {}

    /// A format that Dixit cannot read.
    ///
    /// @param name   its name with an article, such as "an RSS feed"
    /// @param advice a sentence with advice, or an empty string
    record Other(String name, String advice) implements FileFormat {}

    /// The number of bytes to examine.
    int HEAD = 8192;

    /// A format recognized by certain bytes at a certain position.
    ///
    /// @param bytes the bytes as ISO 8859-1, in which each byte is one character
    record Signature(int at, String bytes, String name) {

        static Signature of(String bytes, String name) {
            return new Signature(0, bytes, name);
        }

        static Signature at(int at, String bytes, String name) {
            return new Signature(at, bytes, name);
        }
    }

    List<Signature> SIGNATURES = List.of(
            Signature.of("%PDF-", "a PDF document"),
            Signature.of("{\\rtf", "an RTF document"),
            Signature.of("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "an old Microsoft Office document"),
            Signature.of("PK\u0003\u0004", "a ZIP archive"),
            Signature.of("PK\u0005\u0006", "an empty ZIP archive"),
            Signature.at(257, "ustar", "a tar archive"),
            Signature.of("(\u00b5/\u00fd", "compressed with Zstandard (.zst)"),
            Signature.of("BZh", "compressed with bzip2"),
            Signature.of("\u00fd7zXZ\u0000", "compressed with xz"),
            Signature.of("7z\u00bc\u00af'\u001c", "a 7-Zip archive"),
            Signature.of("Rar!\u001a\u0007", "a RAR archive"),
            Signature.of("\u001f\u008b", "compressed twice with gzip"),
            Signature.of("WARC/", "a WARC web archive"),
            Signature.of("\u0089PNG", "a PNG image"),
            Signature.of("\u00ff\u00d8\u00ff", "a JPEG image"),
            Signature.of("GIF8", "a GIF image"),
            Signature.at(8, "WEBP", "a WebP image"),
            Signature.of("II*\u0000", "a TIFF image"),
            Signature.of("MM\u0000*", "a TIFF image"),
            Signature.at(4, "ftyp", "a video or an image in MP4 or HEIF"),
            Signature.of("ID3", "an MP3 recording"),
            Signature.of("OggS", "an Ogg recording"),
            Signature.of("SQLite format 3", "an SQLite database"),
            Signature.of("PAR1", "an Apache Parquet file"));

    /// The formats that are ZIP archives, by a name in the archive.
    List<Signature> IN_ZIP = List.of(
            Signature.of("word/", "a Word document (.docx)"),
            Signature.of("xl/", "an Excel workbook (.xlsx)"),
            Signature.of("ppt/", "a PowerPoint presentation (.pptx)"),
            Signature.of("application/epub+zip", "an EPUB book"),
            Signature.of("application/vnd.oasis.opendocument", "an OpenDocument file"));

    Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.-]*(?::[\\w.-]+)?)(?=[\\s/>])");
    Pattern NOT_ROOT = Pattern.compile("\\A(?:\\s+|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>]*>)*+", Pattern.DOTALL);
    Pattern JSON_ARRAY = Pattern.compile("\\[\\s*(?:[\\[{\\]]|\"(?:[^\"\\\\]|\\\\.)*\"\\s*[,\\]])");
    Pattern MAIL = Pattern.compile(
            "(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|X-[A-Za-z-]+): .*", Pattern.DOTALL);
    Pattern CELLS_WITHOUT_HEADER = Pattern.compile("\"?https?://[^\\s,;\t\"]+\"?[,;\t]\\S.*", Pattern.DOTALL);

    /// Column names of article tables; a first line with two of them marks the file as a table.
    Set<String> COLUMNS = Set.of(
            "id",
            "text",
            "title",
            "headline",
            "url",
            "link",
            "date",
            "published",
            "publishedat",
            "published_at",
            "author",
            "authors",
            "byline",
            "publisher",
            "source",
            "publication",
            "body",
            "content",
            "article",
            "description",
            "summary",
            "language",
            "lang",
            "section",
            "category");

    JsonFactory JSON = new JsonFactory();

    /// Determines the format of a file.
    ///
    /// @param head          the first [#HEAD] bytes, uncompressed, in UTF-8 or a similar encoding
    /// @param promisesLines whether the file is named like JSON Lines
    static FileFormat of(byte[] head, boolean promisesLines) {
        String all = new String(head, ISO_8859_1);
        for (Signature signature : SIGNATURES) {
            if (all.startsWith(signature.bytes(), signature.at())) {
                return binary(signature.name(), all);
            }
        }
        if (all.indexOf('\0') >= 0) {
            return zeros(head);
        }
        String begin = all.replaceFirst("\\A\u00ef\u00bb\u00bf", "").stripLeading();
        if (begin.startsWith("{")) {
            return object(begin, promisesLines);
        }
        if (JSON_ARRAY.matcher(begin).lookingAt()) {
            return new Other("a JSON array", "Write one object a line, as jq -c '.[]' does.");
        }
        if (begin.startsWith("<")) {
            FileFormat markup = markup(begin);
            if (!(markup instanceof Text)) {
                return markup;
            }
        }
        if (MAIL.matcher(begin).matches()) {
            return new Other("an e-mail", "Save its text alone.");
        }
        if (isTable(begin)) {
            return new Other(
                    "a table (CSV or TSV)",
                    "Convert it to JSON Lines, with the fields text, title, url and publishedAt.");
        }
        return promisesLines ? new JsonLines() : new Text();
    }

    private static FileFormat binary(String name, String head) {
        if (!name.equals("a ZIP archive")) {
            return new Other(name, "");
        }
        String more = IN_ZIP.stream()
                .filter(inside -> head.contains(inside.bytes()))
                .map(Signature::name)
                .findFirst()
                .orElse(name);
        return new Other(more, "");
    }

    /// In UTF-16, each ASCII letter is a zero byte and the letter.
    private static FileFormat zeros(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int most = Math.max(zeros[0], zeros[1]);
        return most > head.length / 4 && most > 10 * Math.min(zeros[0], zeros[1])
                ? new Other(
                        "text in UTF-16 without a byte order mark",
                        "Use --encoding " + (zeros[0] > zeros[1] ? "utf-16be." : "utf-16le."))
                : new Other("binary data", "");
    }

    /// An object that ends on its first line makes the file JSON Lines, whatever the other lines contain.
    private static FileFormat object(String begin, boolean promisesLines) {
        int end = begin.indexOf('\n');
        String line = end < 0 ? begin : begin.substring(0, end);
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            json.skipChildren();
            return new JsonLines();
        } catch (JsonEOFException e) {
            if (end < 0) {
                return new JsonLines(); // longer than the examined bytes
            }
            return isCut(begin)
                    ? new Other("one JSON object over several lines", "Write it on one line, as jq -c . does.")
                    : new JsonLines();
        } catch (IOException e) {
            return promisesLines || line.matches("\\{\\s*\".*") ? new JsonLines() : new Text();
        }
    }

    /// Whether an object continues after its first line, rather than being a damaged line.
    private static boolean isCut(String begin) {
        try (JsonParser json = JSON.createParser(begin)) {
            json.nextToken();
            json.skipChildren();
            return true;
        } catch (JsonEOFException e) {
            return true; // longer than the examined bytes
        } catch (IOException e) {
            return false;
        }
    }

    private static FileFormat markup(String begin) {
        String lower = begin.toLowerCase(Locale.ROOT);
        String advice = "Save the text of each article alone, or as a line of JSON.";
        if (lower.startsWith("<!doctype html")) {
            return new Other("an HTML page", advice);
        }
        if (!lower.startsWith("<?xml") && !lower.contains("</")) {
            return new Text(); // a name or a remark in angle brackets
        }
        Matcher root = ROOT.matcher(begin);
        Matcher before = NOT_ROOT.matcher(begin);
        int start = before.lookingAt() ? before.end() : 0;
        if (!root.region(start, begin.length()).lookingAt()) {
            return lower.startsWith("<?xml") ? new Other("an XML document", advice) : new Text();
        }
        return new Other(
                switch (root.group(1).toLowerCase(Locale.ROOT)) {
                    case "rss", "rdf:rdf" -> "an RSS feed";
                    case "feed" -> "an Atom feed";
                    case "newsitem", "newsmessage", "newsml", "packageitem" -> "a NewsML document";
                    case "nitf" -> "a NITF document";
                    case "urlset", "sitemapindex" -> "a site map";
                    case "html",
                            "head",
                            "body",
                            "div",
                            "p",
                            "article",
                            "section",
                            "main",
                            "h1",
                            "span",
                            "meta",
                            "script",
                            "b",
                            "i",
                            "a" -> "an HTML page";
                    default -> lower.startsWith("<?xml") ? "an XML document" : "markup (HTML or XML)";
                },
                advice);
    }

    private static boolean isTable(String begin) {
        if (CELLS_WITHOUT_HEADER.matcher(begin).matches()) {
            return true;
        }
        String header = begin.lines().findFirst().orElse("");
        for (String separator : List.of(",", ";", "\t", "|")) {
            List<String> cells = Arrays.stream(header.split(Pattern.quote(separator), -1))
                    .map(cell -> cell.strip().replace("\"", "").toLowerCase(Locale.ROOT))
                    .toList();
            if (cells.stream().filter(COLUMNS::contains).count() >= 2
                    && cells.stream().allMatch(cell -> cell.matches("[\\w .-]{0,40}"))) {
                return true;
            }
        }
        return false;
    }
}
