package org.dixit.layout;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dixit.layout.EditedText.Edit;

/// Finds UTF-8 that was read as Windows-1252: "â€œIt is safe,â€" for "“It is safe,”". Takes time linear in the
/// length of the text.
final class Mojibake {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Mojibake() {}

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

    private static String decoded(String units) {
        byte[] bytes = new byte[units.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = units.charAt(i);
            // the five bytes that Windows-1252 leaves open are read as control characters
            byte[] one = c >= 0x80 && c < 0xA0
                    ? new byte[] {(byte) c}
                    : String.valueOf(c).getBytes(WINDOWS);
            if (one.length != 1 || one[0] == '?') {
                return "";
            }
            bytes[i] = one[0];
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
