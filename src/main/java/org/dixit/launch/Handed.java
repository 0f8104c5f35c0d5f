package org.dixit.launch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dixit.intake.Submission;
import org.jspecify.annotations.Nullable;

/// One article as it was handed in by a file or a line of one.
///
/// @param id         what the line calls it, as JSON; `null` where it has no id
/// @param submission what is to be taken, `null` where nothing could be read
/// @param fault      why not
record Handed(
        @Nullable String id,
        @Nullable Submission submission,
        @Nullable String fault) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Lines.LONGEST)
                    .build())
            .build();

    /// A whole file of plain text.
    static Handed text(byte[] bytes) {
        try {
            return new Handed(null, Submission.of(withoutMark(decode(bytes))), null);
        } catch (CharacterCodingException e) {
            return new Handed(null, null, notUtf8(bytes));
        }
    }

    /// A line of JSONL: an object with `text` and, where known, `id`, `title`, `url`, `publisher`, `author`,
    /// `language`, `publishedAt`. Other fields are passed over.
    static Handed line(byte[] bytes) {
        String line;
        try {
            line = withoutMark(decode(bytes));
        } catch (CharacterCodingException e) {
            return new Handed(null, null, notUtf8(bytes));
        }
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            read(json, fields);
            String text = fields.get("text");
            if (text == null) {
                return new Handed(fields.get("id"), null, "The line has no text.");
            }
            Submission submission = new Submission(
                    text,
                    fields.get("title"),
                    fields.get("url"),
                    fields.get("publisher"),
                    fields.get("author"),
                    fields.get("language"),
                    fields.get("publishedAt"));
            return new Handed(fields.get("id"), submission, null);
        } catch (JsonProcessingException e) {
            return new Handed(
                    fields.get("id"),
                    null,
                    "The line is not a JSON object as expected: " + e.getOriginalMessage() + " (column "
                            + (e.getLocation() == null ? 0 : e.getLocation().getColumnNr()) + ").");
        } catch (IOException e) {
            return new Handed(fields.get("id"), null, "The line cannot be read: " + e.getMessage() + ".");
        }
    }

    private static void read(JsonParser json, Map<String, String> fields) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("it is no JSON object");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "id" -> fields.put(name, id(json, value));
                case "text", "title", "url", "publisher", "author", "language", "publishedAt" -> {
                    if (value == JsonToken.VALUE_STRING) {
                        fields.put(name, json.getText());
                    } else if (value != JsonToken.VALUE_NULL) {
                        throw new IOException("its " + name + " is no string");
                    }
                }
                default -> json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new IOException("more than one JSON object stands in it");
        }
    }

    private static String id(JsonParser json, JsonToken value) throws IOException {
        if (value == JsonToken.VALUE_STRING) {
            return quoted(json.getText());
        }
        if (value.isNumeric()) {
            return json.getText();
        }
        throw new IOException("its id is neither a string nor a number");
    }

    /// `text` as a JSON string.
    static String quoted(String text) {
        return '"'
                + new String(com.fasterxml.jackson.core.io.JsonStringEncoder.getInstance()
                        .quoteAsString(text))
                + '"';
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /// Without the byte order mark that some editors put first.
    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String notUtf8(byte[] bytes) {
        int place = 0;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        java.nio.charset.CoderResult result =
                StandardCharsets.UTF_8.newDecoder().decode(buffer, java.nio.CharBuffer.allocate(bytes.length), true);
        if (result.isError()) {
            place = buffer.position();
        }
        return String.format(Locale.ROOT, "It is not UTF-8: byte %02X at %d.", bytes[place], place);
    }
}
