package org.dixit.formats;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.util.Locale;
import org.apache.commons.io.input.ReaderInputStream;
import org.jspecify.annotations.Nullable;

/// Decodes bytes: as UTF-8 unless a byte order mark or the user specifies another encoding. Malformed bytes are never
/// replaced; the likely encoding is only reported, since a guess might change the words of a quotation.
final class Encodings {

    /// The highest share of letters beyond ASCII in Western European text; in Cyrillic or Greek text most letters
    /// are.
    private static final double FEW = 0.3;

    private Encodings() {}

    /// The encoding that a byte order mark at the beginning indicates.
    static @Nullable Charset ofMark(byte[] head) {
        if (begins(head, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (begins(head, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        return begins(head, 0xEF, 0xBB, 0xBF) ? UTF_8 : null;
    }

    static boolean begins(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /// Converts a stream to UTF-8. Reading it fails on bytes that do not fit the encoding.
    static InputStream asUtf8(InputStream in, Charset encoding) throws IOException {
        if (encoding.equals(UTF_8)) {
            return in;
        }
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(in, encoding.newDecoder()))
                .setCharset(UTF_8)
                .get();
    }

    /// Decodes UTF-8, dropping a byte order mark.
    static String decode(byte[] bytes) throws CharacterCodingException {
        String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /// Returns a sentence about bytes that are not UTF-8: where they are, and what can be done about them.
    static String notUtf8(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        CoderResult result = UTF_8.newDecoder().decode(buffer, CharBuffer.allocate(bytes.length), true);
        int place = result.isError() ? buffer.position() : 0;
        return String.format(Locale.ROOT, "It is not UTF-8: byte %02X at %d%s", bytes[place], place, advice(bytes));
    }

    private static String advice(byte[] bytes) {
        int letters = 0;
        int beyond = 0;
        int wellFormed = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            letters += Character.isLetter(b) || b >= 0x80 ? 1 : 0;
            beyond += b >= 0x80 ? 1 : 0;
            wellFormed += isTwoByteLetter(bytes, i) ? 2 : 0;
        }
        if (2 * wellFormed > beyond) {
            return ". Most of it is UTF-8, so it seems to be damaged there.";
        }
        if (beyond > FEW * letters) {
            return ". If you know its encoding, name it, as in --encoding windows-1251.";
        }
        return "; it looks like Windows-1252: --encoding windows-1252 (or iconv -f windows-1252 -t utf-8).";
    }

    /// Whether a UTF-8 character of two or more bytes begins here; in other encodings that rarely happens by chance.
    private static boolean isTwoByteLetter(byte[] bytes, int i) {
        int first = bytes[i] & 0xFF;
        return first >= 0xC2 && first <= 0xF4 && i + 1 < bytes.length && (bytes[i + 1] & 0xC0) == 0x80;
    }
}
