package org.dixit.grammar.compact;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.dixit.grammar.model.CompactModel;

/// Copies the compact model to the classes of the build, from a cache outside the build folder. Creates the cached
/// file first if it is missing.
///
/// The file is moved into place atomically and written under a lock, so that concurrent builds neither corrupt each
/// other's file nor do the work twice.
public final class Compactor {

    private static final String LIBRARY = "edu/emory/mathcs/nlp/";

    private Compactor() {}

    /// Expects the version of the models, the cache folder and the classes folder.
    ///
    /// @throws IOException if the classes folder cannot be written or the models cannot be read
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("usage: Compactor MODELS_VERSION CACHE_FOLDER CLASSES_FOLDER");
        }
        Path cached = Path.of(arguments[1], "english-" + arguments[0] + "-" + CompactModel.FORMAT + ".model")
                .toAbsolutePath();
        Path target = Path.of(arguments[2] + CompactModel.RESOURCE).toAbsolutePath();
        if (isModel(target) && (!isModel(cached) || Files.size(cached) == Files.size(target))) {
            return;
        }
        if (!isModel(cached) && !tryWrite(cached)) {
            write(target);
            return;
        }
        replace(target, part -> Files.copy(cached, part, StandardCopyOption.REPLACE_EXISTING));
    }

    /// Whether `file` is a model of this format. The header is enough, since models are moved into place complete.
    private static boolean isModel(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.size(file) < 2 * Integer.BYTES) {
            return false;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readInt() == CompactModel.MAGIC && in.readInt() == CompactModel.FORMAT;
        }
    }

    /// Writes the model to the cache, unless another build has done so. Returns false if the user lacks permission or
    /// the disk is full.
    private static boolean tryWrite(Path cached) throws IOException {
        try {
            Files.createDirectories(cached.getParent());
            try (FileChannel channel = FileChannel.open(
                            cached.resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!lock.isValid() || !isModel(cached)) {
                    write(cached);
                }
            }
            return true;
        } catch (FileSystemException e) {
            System.err.println("The language model could not be cached: " + e);
            return false;
        }
    }

    private static void write(Path file) throws IOException {
        long start = System.nanoTime();
        System.err.println("Compacting the language models, once, into " + file);
        replace(file, part -> {
            try (DataOutputStream data =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
                pack(new ModelOutput(data));
            }
        });
        System.err.printf(
                "Compacted: %,d bytes in %.1f s%n", Files.size(file), (System.nanoTime() - start) / 1_000_000_000.0);
    }

    private static void pack(ModelOutput out) throws IOException {
        out.number(CompactModel.MAGIC);
        out.number(CompactModel.FORMAT);
        LexicaPacker.pack(LIBRARY + "lexica/", out);
        for (String component : new String[] {"pos", "ner", "dep"}) {
            ComponentPacker.pack(LIBRARY + "models/en-" + component + ".xz", out);
        }
    }

    private interface Writer {
        void write(Path part) throws IOException;
    }

    /// Writes a temporary file beside `file`, then moves it into place in one step.
    private static void replace(Path file, Writer writer) throws IOException {
        Path folder = file.getParent();
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "english", ".part");
        try {
            writer.write(part);
            part.toFile().setReadable(true, false);
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
