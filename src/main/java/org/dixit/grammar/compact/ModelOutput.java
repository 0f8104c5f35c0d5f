package org.dixit.grammar.compact;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/// Writes the format that `ModelInput` reads: arrays of primitives, each preceded by its length, big-endian.
final class ModelOutput {

    private final DataOutputStream out;

    ModelOutput(DataOutputStream out) {
        this.out = out;
    }

    void number(int number) throws IOException {
        out.writeInt(number);
    }

    void texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void shorts(short[] shorts) throws IOException {
        out.writeInt(shorts.length);
        for (short value : shorts) {
            out.writeShort(value);
        }
    }

    void ints(int[] ints) throws IOException {
        out.writeInt(ints.length);
        for (int value : ints) {
            out.writeInt(value);
        }
    }
}
