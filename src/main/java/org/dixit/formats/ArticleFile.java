package org.dixit.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// A file of articles: a single article in plain text, or one article per line as JSON. It may be compressed with
/// gzip, and in an encoding other than UTF-8 if a byte order mark or the caller gives one.
public final class ArticleFile implements AutoCloseable {

    /// The names of the files that are read from folders.
    private static final Pattern NAME = Pattern.compile(".*\\.(?:txt|jsonl|ndjson)(?:\\.gz)?");

    private static final Pattern NAME_OF_LINES = Pattern.compile(".*\\.(?:jsonl|ndjson)(?:\\.gz)?");

    private final InputStream in;
    private final KnownFields fields;
    private final @Nullable SubmissionLines lines;
    private boolean atEnd;

    private ArticleFile(InputStream in, KnownFields fields, boolean isLines) {
        this.in = in;
        this.fields = fields;
        this.lines = isLines ? new SubmissionLines(in) : null;
    }

    /// One article of a file.
    ///
    /// @param line   its line number, or 0 if the whole file is one article
    /// @param length its length in bytes
    public record Item(int line, int length, SubmissionRecord record) {}

    /// Thrown if a file contains no articles; the message gives the reason.
    public static final class NoArticlesException extends IOException {

        @java.io.Serial
        private static final long serialVersionUID = 1;

        NoArticlesException(String sentence) {
            super(sentence);
        }
    }

    /// Whether a file found in a folder is read.
    public static boolean isArticleFile(Path file) {
        return Files.isRegularFile(file) && NAME.matcher(file.toString()).matches();
    }

    /// Opens a file.
    ///
    /// @param encoding the encoding of the file, or `null` for UTF-8 unless a byte order mark shows another
    /// @throws NoArticles if the file has another format
    public static ArticleFile open(Path file, KnownFields fields, @Nullable Charset encoding) throws IOException {
        if (Files.isDirectory(file)) {
            throw new NoArticlesException("It is a folder.");
        }
        return of(Files.newInputStream(file), file.toString(), fields, encoding);
    }

    /// Reads the articles of a stream.
    ///
    /// @param name the name of the file, or "-"; it helps to recognize the format
    public static ArticleFile of(InputStream in, String name, KnownFields fields, @Nullable Charset encoding)
            throws IOException {
        try {
            BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
            byte[] head = head(bytes);
            if (Encodings.begins(head, 0x1F, 0x8B)) {
                bytes = new BufferedInputStream(new GZIPInputStream(bytes, 1 << 16), 1 << 16);
                head = head(bytes);
            }
            Charset marked = Encodings.ofMark(head);
            Charset charset = Objects.requireNonNullElse(marked == null ? encoding : marked, UTF_8);
            if (!charset.equals(UTF_8)) {
                bytes = new BufferedInputStream(Encodings.asUtf8(bytes, charset), 1 << 16);
                head = head(bytes);
            }
            return switch (FileFormat.of(head, NAME_OF_LINES.matcher(name).matches())) {
                case FileFormat.Text _ -> new ArticleFile(bytes, fields, false);
                case FileFormat.JsonLines _ -> new ArticleFile(bytes, fields, true);
                case FileFormat.Other other ->
                    throw new NoArticlesException(
                            ("It is " + other.name() + ", and Dixit reads plain text and JSON Lines. " + other.advice())
                                    .strip());
            };
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /// Reads the beginning of a stream, as far as it is available, without waiting for the rest of a line that a
    /// program is still writing.
    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(FileFormat.HEAD);
        byte[] head = new byte[FileFormat.HEAD];
        int length = 0;
        for (int read = 0; read >= 0 && length < head.length && (length == 0 || in.available() > 0); ) {
            read = in.read(head, length, head.length - length);
            length += Math.max(0, read);
        }
        in.reset();
        return java.util.Arrays.copyOf(head, length);
    }

    /// Whether the file has one article per line.
    public boolean isLines() {
        return lines != null;
    }

    /// Returns the next article, or `null` after the last one.
    @Nullable
    public Item next() throws IOException {
        if (lines != null) {
            SubmissionLines.Line line = lines.next();
            return line == null ? null : new Item(line.number(), line.length(), line.toRecord(fields));
        }
        if (atEnd) {
            return null;
        }
        atEnd = true;
        byte[] bytes = in.readNBytes(SubmissionLines.LONGEST + 1);
        if (bytes.length > SubmissionLines.LONGEST) {
            throw new NoArticlesException("It is longer than " + SubmissionLines.LONGEST + " bytes.");
        }
        return new Item(0, bytes.length, SubmissionRecord.text(bytes, fields));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
