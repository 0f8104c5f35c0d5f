package org.dixit.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The folder of this installation's data, held by at most one process at a time: the lock goes with the process,
/// however it ends.
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";
    /// The folders that this process holds: a channel that nobody refers to is closed by the garbage collector, and
    /// the lock with it.
    private static final Set<DataFolder> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// The folder that the environment selects: `DIXIT_DATA`, or `~/.local/share/dixit`.
    static Path selected(Map<String, String> environment) {
        String given = environment.get("DIXIT_DATA");
        Path folder = given != null && !given.isBlank()
                ? Path.of(given)
                : Path.of(System.getProperty("user.home"), ".local", "share", "dixit");
        return folder.toAbsolutePath().normalize();
    }

    /// Creates the folder where it is missing and holds it.
    ///
    /// @throws CannotStart where another process holds it, or it cannot be written
    static DataFolder hold(Path path) {
        try {
            createPrivate(path);
            FileChannel channel = FileChannel.open(
                    path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                String holder = read(channel);
                channel.close();
                throw new CannotStart("another Dixit (process " + holder + ") already runs on " + path
                        + "; stop it first, or give this one a folder of its own with DIXIT_DATA.");
            }
            write(channel, Long.toString(ProcessHandle.current().pid()));
            DataFolder folder = new DataFolder(path, channel);
            HELD.add(folder);
            return folder;
        } catch (IOException e) {
            throw new CannotStart(
                    "the data folder " + path + " (DIXIT_DATA) cannot be used: " + Reasons.of(e) + ".", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    /// Creates `folder` for its owner alone; one that is there stays as it is.
    static void createPrivate(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(20);
        channel.read(buffer, 0);
        return buffer.position() == 0
                ? "unknown"
                : new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
    }

    Path path() {
        return path;
    }

    /// Lets the next process have it.
    @Override
    public void close() {
        HELD.remove(this);
        try {
            channel.close();
        } catch (IOException e) {
            // the lock ends with the process at the latest
        }
    }
}
