package org.dixit.grammar.compact;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;

/// Reads the models as shipped with the library: serialized Java objects, compressed with XZ.
final class OriginalModels {

    private OriginalModels() {}

    /// Reads the object in the resource at `path`.
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
