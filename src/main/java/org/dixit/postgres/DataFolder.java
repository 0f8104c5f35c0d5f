package org.dixit.postgres;

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
import org.dixit.launch.FailureMessages;
import org.dixit.launch.StartupException;
import org.jspecify.annotations.Nullable;

/// The data folder of this installation, locked by at most one process at a time; the lock is released when the
/// process ends, however that happens.
public final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lock";
    /// The folders locked by this process. Keeping them reachable prevents the garbage collector from closing the
    /// channel and releasing the lock.
    private static final Set<DataFolder> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Returns the folder selected by the environment: `DIXIT_DATA`, or `~/.local/share/dixit`.
    public static Path selected(Map<String, String> environment) {
        String given = environment.get("DIXIT_DATA");
        Path folder = given != null && !given.isBlank()
                ? Path.of(given)
                : Path.of(System.getProperty("user.home"), ".local", "share", "dixit");
        return folder.toAbsolutePath().normalize();
    }

    /// Creates the folder if it is missing, and locks it.
    ///
    /// @throws StartupException if another process holds the lock, or the folder cannot be written
    public static DataFolder acquire(Path path) {
        try {
            createPrivate(path);
            FileChannel channel = FileChannel.open(
                    path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                String holder = read(channel);
                channel.close();
                throw new StartupException("another instance of Dixit (process " + holder + ") already runs on " + path
                        + "; stop it first, or set DIXIT_DATA to a different folder.");
            }
            write(channel, Long.toString(ProcessHandle.current().pid()));
            DataFolder folder = new DataFolder(path, channel);
            HELD.add(folder);
            return folder;
        } catch (IOException e) {
            throw new StartupException(
                    "the data folder " + path + " (DIXIT_DATA) cannot be used: " + FailureMessages.of(e) + ".", e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // locked by this process already
        }
    }

    /// Creates `folder` with access for its owner only; an existing folder is left unchanged.
    public static void createPrivate(Path folder) throws IOException {
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

    public Path path() {
        return path;
    }

    /// Releases the lock.
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
