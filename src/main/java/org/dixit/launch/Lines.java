package org.dixit.launch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a stream as bytes, so that one which is not UTF-8 spoils no other.
final class Lines {

    /// The most bytes of a line: a text of 1 MB needs six times that where every character is escaped.
    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private int number;

    Lines(InputStream in) {
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in, 1 << 16);
    }

    /// A line without its end, counted from 1.
    static final class Line {

        private final int number;
        private final byte @Nullable [] bytes;

        /// @param bytes `null` where it is too long to be read
        private Line(int number, byte @Nullable [] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        int number() {
            return number;
        }

        /// How many bytes it has, as far as they were read.
        int length() {
            return bytes == null ? LONGEST : bytes.length;
        }

        boolean isBlank() {
            if (bytes == null) {
                return false;
            }
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }

        /// The article in it.
        Handed handed(Fields fields) {
            return bytes == null
                    ? Handed.failed(null, "The line is longer than " + LONGEST + " bytes.")
                    : Handed.line(bytes, fields);
        }
    }

    /// The next line with something in it, or `null` at the end.
    @Nullable
    Line next() throws IOException {
        Line line = read();
        while (line != null && line.isBlank()) {
            line = read();
        }
        return line;
    }

    private @Nullable Line read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        boolean tooLong = false;
        int b = in.read();
        if (b < 0) {
            return null;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (bytes.size() < LONGEST) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
        return new Line(++number, tooLong ? null : bytes.toByteArray());
    }
}
