package org.dixit.layout;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dixit.layout.EditedText.Edit;

/// Finds UTF-8 that was read as Windows-1252: "â€œIt is safe,â€" for "“It is safe,”". Takes time linear in the
/// length of the text.
final class Mojibake {

    /// What Windows-1252 reads for the bytes from 80 to 9F in hexadecimal.
    private static final String UPPER = new String(upper(), Charset.forName("windows-1252"));

    private Mojibake() {}

    private static byte[] upper() {
        byte[] bytes = new byte[0x20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return bytes;
    }

    /// Returns the replacements that restore the characters of `text`; none unless the text holds a quotation
    /// mark, dash or apostrophe that was read so, since pairs such as "É»" also occur in sound text.
    static List<Edit> edits(String text) {
        if (!text.contains("â€")) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            int length = length(text.charAt(at));
            if (length == 0) {
                continue;
            }
            String word = at + length <= text.length() ? decoded(text.substring(at, at + length)) : "";
            if (!word.isEmpty()) {
                edits.add(new Edit(at, at + length, word));
                at += length - 1;
            } else if (text.startsWith("â€", at)) {
                // the third byte of a closing mark has no character in Windows-1252, and is often lost
                boolean replaced = at + 2 < text.length() && text.charAt(at + 2) == '\uFFFD';
                int end = replaced ? at + 3 : at + 2;
                edits.add(new Edit(at, end, "”"));
                at = end - 1;
            }
        }
        return edits;
    }

    /// The number of bytes of the character that `lead` begins, 0 if it begins none.
    private static int length(char lead) {
        return switch (lead) {
            case 'Â', 'Ã', 'Ä', 'Å' -> 2;
            case 'â' -> 3;
            case 'ð' -> 4;
            default -> 0;
        };
    }

    /// The character whose bytes were read as `units`; empty if they are those of none.
    private static String decoded(String units) {
        byte[] bytes = new byte[units.length()];
        for (int i = 0; i < bytes.length; i++) {
            int one = oneByte(units.charAt(i));
            if (i > 0 && (one < 0x80 || one > 0xBF)) {
                return "";
            }
            bytes[i] = (byte) one;
        }
        String word = new String(bytes, StandardCharsets.UTF_8);
        return word.indexOf('\uFFFD') >= 0 ? "" : word;
    }

    /// The byte that Windows-1252 reads as `c`, −1 if there is none. It leaves five bytes open, which are read
    /// as control characters.
    private static int oneByte(char c) {
        if (c >= 0x80 && c <= 0xFF) {
            return c;
        }
        int at = UPPER.indexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }
}
