package org.dixit.launch;

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

/// A file of articles: one of plain text, or one a line as JSON. It may be compressed with gzip, and in another
/// encoding
/// than UTF-8 where a byte order mark or the caller says so.
final class ArticleFile implements AutoCloseable {

    /// What folders are searched for.
    private static final Pattern NAME = Pattern.compile(".*\\.(?:txt|jsonl|ndjson)(?:\\.gz)?");

    private static final Pattern NAME_OF_LINES = Pattern.compile(".*\\.(?:jsonl|ndjson)(?:\\.gz)?");

    private final InputStream in;
    private final Fields fields;
    private final @Nullable Lines lines;
    private boolean atEnd;

    private ArticleFile(InputStream in, Fields fields, boolean isLines) {
        this.in = in;
        this.fields = fields;
        this.lines = isLines ? new Lines(in) : null;
    }

    /// One article of a file.
    ///
    /// @param line   the number of its line, or 0 where the file is one article
    /// @param length how many bytes it has
    record Item(int line, int length, Handed handed) {}

    /// The file is none of articles, for a reason that the message names.
    static final class NoArticles extends IOException {

        @java.io.Serial
        private static final long serialVersionUID = 1;

        NoArticles(String sentence) {
            super(sentence);
        }
    }

    /// Whether a file is looked at where it is in a folder.
    static boolean isOne(Path file) {
        return Files.isRegularFile(file) && NAME.matcher(file.toString()).matches();
    }

    /// @param encoding that of the file, or `null` for UTF-8 and what a byte order mark shows
    /// @throws NoArticles where it is of another format
    static ArticleFile open(Path file, Fields fields, @Nullable Charset encoding) throws IOException {
        if (Files.isDirectory(file)) {
            throw new NoArticles("It is a folder.");
        }
        return of(Files.newInputStream(file), file.toString(), fields, encoding);
    }

    /// @param name what its content is not known by may be: that of a file, or "-"
    static ArticleFile of(InputStream in, String name, Fields fields, @Nullable Charset encoding) throws IOException {
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
            return switch (Format.of(head, NAME_OF_LINES.matcher(name).matches())) {
                case Format.Text _ -> new ArticleFile(bytes, fields, false);
                case Format.JsonLines _ -> new ArticleFile(bytes, fields, true);
                case Format.Other other ->
                    throw new NoArticles(
                            ("It is " + other.name() + ", and Dixit reads plain text and JSON Lines. " + other.advice())
                                    .strip());
            };
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /// The beginning, as far as it is there: nobody waits for the rest of a line that a program is still writing.
    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(Format.HEAD);
        byte[] head = new byte[Format.HEAD];
        int length = 0;
        for (int read = 0; read >= 0 && length < head.length && (length == 0 || in.available() > 0); ) {
            read = in.read(head, length, head.length - length);
            length += Math.max(0, read);
        }
        in.reset();
        return java.util.Arrays.copyOf(head, length);
    }

    /// Whether it has an article a line.
    boolean isLines() {
        return lines != null;
    }

    /// The next article, or `null` after the last one.
    @Nullable
    Item next() throws IOException {
        if (lines != null) {
            Lines.Line line = lines.next();
            return line == null ? null : new Item(line.number(), line.length(), line.handed(fields));
        }
        if (atEnd) {
            return null;
        }
        atEnd = true;
        byte[] bytes = in.readNBytes(Lines.LONGEST + 1);
        if (bytes.length > Lines.LONGEST) {
            throw new NoArticles("It is longer than " + Lines.LONGEST + " bytes.");
        }
        return new Item(0, bytes.length, Handed.text(bytes, fields));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
