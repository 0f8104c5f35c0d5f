package org.dixit.language.compact;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/// Reads what the library ships: objects in Java serialization, packed with XZ.
final class Originals {

    private Originals() {}

    /// The object in the resource at `path`.
    static Object read(String path) throws IOException {
        try (ObjectInputStream in = IOUtils.createArtifactObjectInputStream(path)) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("not of this version of the library: " + path, e);
        } catch (UncheckedIOException e) {
            throw new IOException("cannot be read: " + path, e);
        }
    }
}
