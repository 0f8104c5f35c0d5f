package org.dixit.formats;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Reads the lines of a stream as bytes, so that a line that is not UTF-8 does not affect the others.
public final class SubmissionLines {

    /// The maximum length of a line in bytes: a text of 1 MB takes six times that if every character is escaped.
    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private int number;

    public SubmissionLines(InputStream in) {
        this.in = in instanceof BufferedInputStream ? in : new BufferedInputStream(in, 1 << 16);
    }

    /// A line without its terminator, numbered from 1.
    public static final class Line {

        private final int number;
        private final byte @Nullable [] bytes;

        /// @param bytes the bytes, or `null` if the line is too long to be read
        private Line(int number, byte @Nullable [] bytes) {
            this.number = number;
            this.bytes = bytes;
        }

        public int number() {
            return number;
        }

        /// The length in bytes, as far as the line was read.
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

        /// Returns the article in this line.
        public SubmissionRecord toRecord(KnownFields fields) {
            return bytes == null
                    ? SubmissionRecord.failed(null, "The line is longer than " + LONGEST + " bytes.")
                    : SubmissionRecord.line(bytes, fields);
        }
    }

    /// Returns the next line that is not blank, or `null` at the end.
    @Nullable
    public Line next() throws IOException {
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
