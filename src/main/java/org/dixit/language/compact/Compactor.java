package org.dixit.language.compact;

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
import org.dixit.language.Model;

/// Puts the compact model into the classes of the build: from a cache outside the build's folder, which it fills where
/// it is empty.
///
/// The file appears in one step and under a lock, so that builds that run at the same time neither spoil each other's
/// nor do the work twice.
public final class Compactor {

    private static final String LIBRARY = "edu/emory/mathcs/nlp/";

    private Compactor() {}

    /// Takes the version of the models, the folder of the cache and the folder of the classes.
    ///
    /// @throws IOException where the classes' folder cannot be written or the models cannot be read
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("usage: Compactor MODELS_VERSION CACHE_FOLDER CLASSES_FOLDER");
        }
        Path cached = Path.of(arguments[1], "english-" + arguments[0] + "-" + Model.FORMAT + ".model")
                .toAbsolutePath();
        Path target = Path.of(arguments[2] + Model.RESOURCE).toAbsolutePath();
        if (isModel(target) && (!isModel(cached) || Files.size(cached) == Files.size(target))) {
            return;
        }
        if (!isModel(cached) && !tryWrite(cached)) {
            write(target);
            return;
        }
        replace(target, part -> Files.copy(cached, part, StandardCopyOption.REPLACE_EXISTING));
    }

    /// Whether `file` is a model of this format; since models appear whole, its beginning tells.
    private static boolean isModel(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.size(file) < 2 * Integer.BYTES) {
            return false;
        }
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readInt() == Model.MAGIC && in.readInt() == Model.FORMAT;
        }
    }

    /// Writes the model to the cache unless another build does at this moment; false where this user may not, or the
    /// disk is full.
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
            System.err.println("The language model is not cached: " + e);
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
        out.number(Model.MAGIC);
        out.number(Model.FORMAT);
        LexicaPacker.pack(LIBRARY + "lexica/", out);
        for (String component : new String[] {"pos", "ner", "dep"}) {
            ComponentPacker.pack(LIBRARY + "models/en-" + component + ".xz", out);
        }
    }

    private interface Writer {
        void write(Path part) throws IOException;
    }

    /// Lets `writer` write a file beside `file`, then moves it there in one step.
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
