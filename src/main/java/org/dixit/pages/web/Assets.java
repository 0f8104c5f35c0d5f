package org.dixit.pages.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.dixit.graphql.protocol.Compression;
import org.jspecify.annotations.Nullable;

/// The styles, scripts and pictures of the pages. Their addresses contain a hash of all of them, so that browsers
/// can cache them forever, and never combine a new version of the pages with old files.
@Singleton
public class Assets {

    private static final String FOLDER = "/org/dixit/pages/assets/";
    private static final List<String> NAMES = List.of("dixit.css", "dixit.svg", "reader.js");
    private static final int LEVEL = 9;
    private static final int HASH_LENGTH = 12;

    /// A file, as it is and compressed.
    public record Asset(String mediaType, Buffer plain, Buffer packed) {}

    private final Map<String, Asset> files = new TreeMap<>();
    private final String hash;

    Assets() {
        for (String name : NAMES) {
            Buffer plain = read(name);
            files.put(name, new Asset(mediaType(name), plain, Compression.gzip(plain, LEVEL)));
        }
        this.hash = hash();
    }

    /// The folder in which pages find the files, relative to the first page; ends with a slash.
    public String folder() {
        return "assets/" + hash + "/";
    }

    /// Whether `hash` is that of the present files.
    public boolean isPresent(String hash) {
        return this.hash.equals(hash);
    }

    /// Returns the file with this name, or `null` if there is no such file.
    public @Nullable Asset find(String name) {
        return files.get(name);
    }

    private static String mediaType(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            default -> "image/svg+xml";
        };
    }

    private static Buffer read(String name) {
        try (InputStream file = Objects.requireNonNull(Assets.class.getResourceAsStream(FOLDER + name), name)) {
            return Buffer.buffer(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, file) -> {
                digest.update(name.getBytes(UTF_8));
                digest.update(file.plain.getBytes());
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
