package org.dixit.grammar.model;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/// Reads the compact model: arrays of primitives, each preceded by its length, big-endian.
final class ModelInput {

    private static final int CHUNK = 1 << 16;

    private final DataInputStream in;
    private final byte[] chunk = new byte[CHUNK];

    ModelInput(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /// Reads one number.
    int number() throws IOException {
        return in.readInt();
    }

    /// Reads one string of at most 65,535 bytes in modified UTF-8.
    String text() throws IOException {
        return in.readUTF();
    }

    /// Reads an array of strings.
    String[] texts() throws IOException {
        String[] texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text();
        }
        return texts;
    }

    /// Reads an array of bytes.
    byte[] bytes() throws IOException {
        byte[] bytes = new byte[number()];
        in.readFully(bytes);
        return bytes;
    }

    /// Reads an array of 16-bit numbers.
    short[] shorts() throws IOException {
        short[] shorts = new short[number()];
        for (int done = 0; done < shorts.length; ) {
            int n = Math.min(shorts.length - done, CHUNK / Short.BYTES);
            fill(n * Short.BYTES).asShortBuffer().get(shorts, done, n);
            done += n;
        }
        return shorts;
    }

    /// Reads an array of 32-bit numbers.
    int[] ints() throws IOException {
        int[] ints = new int[number()];
        for (int done = 0; done < ints.length; ) {
            int n = Math.min(ints.length - done, CHUNK / Integer.BYTES);
            fill(n * Integer.BYTES).asIntBuffer().get(ints, done, n);
            done += n;
        }
        return ints;
    }

    /// @throws IOException if the stream has not ended
    void end() throws IOException {
        if (in.read() >= 0) {
            throw new IOException("the model is longer than its header declares");
        }
    }

    private ByteBuffer fill(int length) throws IOException {
        int read = in.readNBytes(chunk, 0, length);
        if (read < length) {
            throw new EOFException("the model ends too early");
        }
        return ByteBuffer.wrap(chunk, 0, length);
    }
}
