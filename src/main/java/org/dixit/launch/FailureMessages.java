package org.dixit.launch;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.EOFException;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Describes failures in words for the person at the terminal.
///
/// The message of an exception is written for programmers: it may be missing, consist only of a file name, or begin
/// with a class name.
public final class FailureMessages {

    private static final Pattern CLASS_NAME = Pattern.compile("^(?:[a-z]\\w*\\.)+[A-Z][\\w$]*(?::\\s*|$)");

    private FailureMessages() {}

    /// Returns a clause without a full stop, such as "there is no such file".
    public static String of(Throwable failure) {
        return switch (failure) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "permission denied";
            case NotDirectoryException _, FileAlreadyExistsException _ -> "it is not a folder";
            case FileSystemException e -> e.getReason() == null ? "the file system refuses it" : plain(e.getReason());
            case UnknownHostException e -> "the host " + e.getMessage() + " is unknown";
            case BindException _ -> "the address is already in use";
            case ConnectException e -> isUnresolved(e) ? "its host is unknown" : "the connection was refused";
            case HttpTimeoutException _, TimeoutException _ -> "there was no answer within the time limit";
            case CharacterCodingException _ -> "its bytes are not in that encoding";
            case ZipException _ -> "the compressed data are damaged";
            case EOFException _ -> "it ends too early";
            case JsonProcessingException e -> plain(e.getOriginalMessage());
            case StackOverflowError _ -> "its sentences are nested too deeply";
            case OutOfMemoryError _ -> "there is not enough memory";
            default -> byMessage(failure);
        };
    }

    private static boolean isUnresolved(@Nullable Throwable failure) {
        return failure != null && (failure instanceof UnresolvedAddressException || isUnresolved(failure.getCause()));
    }

    private static String byMessage(Throwable failure) {
        String message = failure.getMessage() == null
                ? ""
                : CLASS_NAME.matcher(failure.getMessage()).replaceFirst("");
        if (message.contains("received no bytes")) {
            return "the connection was closed";
        }
        if (!message.isBlank()) {
            return plain(message);
        }
        @Nullable Throwable cause = failure.getCause();
        if (cause != null) {
            return of(cause);
        }
        return failure instanceof IOException ? "the connection was closed" : "an unexpected error";
    }

    /// Puts a message in lower case and without a full stop, since it continues a sentence.
    private static String plain(String message) {
        String stripped = message.strip().replaceAll("[.\\s]+$", "");
        boolean isWord = stripped.length() > 1 && Character.isLowerCase(stripped.charAt(1));
        return isWord ? Character.toLowerCase(stripped.charAt(0)) + stripped.substring(1) : stripped;
    }
}
