package org.dixit.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dixit.intake.Submission;
import org.jspecify.annotations.Nullable;

/// An article as read from a file or from one line of a file.
///
/// @param id         the line's id for it, as JSON; `null` if it has none
/// @param submission the submission, or `null` if none could be read
/// @param fault      the reason why none could be read
/// @param present    the fields of an article that the line has
/// @param unknown    the names in the line that are not a field of an article, in order, and whether their values are
///                   text
public record SubmissionRecord(
        @Nullable String id,
        @Nullable Submission submission,
        @Nullable String fault,
        Set<String> present,
        Map<String, Boolean> unknown) {

    public static final String NO_TEXT = "The line has no text.";

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(SubmissionLines.LONGEST)
                    .build())
            .build();

    /// Reads a whole file of plain text.
    static SubmissionRecord text(byte[] bytes, KnownFields fields) {
        try {
            Map<String, String> values = new HashMap<>(fields.defaults());
            values.put("text", Encodings.decode(bytes));
            return new SubmissionRecord(null, submission(values), null, Set.of(), Map.of());
        } catch (CharacterCodingException e) {
            return failed(null, Encodings.notUtf8(bytes));
        }
    }

    /// Reads one line of JSON Lines: an object with `text` and optionally `id` and the other
    /// [KnownFields#OF_ARTICLE].
    static SubmissionRecord line(byte[] bytes, KnownFields fields) {
        String line;
        try {
            line = Encodings.decode(bytes);
        } catch (CharacterCodingException e) {
            return failed(null, Encodings.notUtf8(bytes));
        }
        Map<String, String> values = new HashMap<>();
        Map<String, Boolean> unknown = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            read(json, fields, values, unknown);
            String id = values.remove(KnownFields.ID);
            Set<String> present = Set.copyOf(values.keySet());
            fields.defaults().forEach(values::putIfAbsent);
            return values.containsKey("text")
                    ? new SubmissionRecord(id, submission(values), null, present, unknown)
                    : new SubmissionRecord(id, null, NO_TEXT, present, unknown);
        } catch (JsonProcessingException e) {
            return failed(
                    values.get(KnownFields.ID),
                    "The line is not a JSON object as expected: " + e.getOriginalMessage() + " (column "
                            + (e.getLocation() == null ? 0 : e.getLocation().getColumnNr()) + ").");
        } catch (IOException e) {
            return failed(values.get(KnownFields.ID), "The line cannot be read: " + e.getMessage() + ".");
        }
    }

    /// Returns a record for an article that could not be read.
    static SubmissionRecord failed(@Nullable String id, String fault) {
        return new SubmissionRecord(id, null, fault, Set.of(), Map.of());
    }

    private static Submission submission(Map<String, String> values) {
        return new Submission(
                values.getOrDefault("text", ""),
                values.get("title"),
                values.get("url"),
                values.get("publisher"),
                values.get("author"),
                values.get("language"),
                values.get("publishedAt"));
    }

    /// Whether the only fault of the line is that it has no text.
    public boolean lacksText() {
        return NO_TEXT.equals(fault);
    }

    /// Reads token by token, which Jackson's mapping to a record could not replace: the names of the fields are only
    /// known when the command runs, lists become one text, other names are reported in their order, and the id is
    /// repeated as it was written.
    private static void read(
            JsonParser json, KnownFields fields, Map<String, String> values, Map<String, Boolean> unknown)
            throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("it is not a JSON object");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            String field = fields.of(name);
            JsonToken value = json.nextToken();
            if (name.equals(KnownFields.ID) && field == null) {
                values.put(name, id(json, value));
            } else if (field == null) {
                unknown.put(name, value == JsonToken.VALUE_STRING || value == JsonToken.START_ARRAY);
                json.skipChildren();
            } else if (value == JsonToken.START_ARRAY && !field.equals("text")) {
                values.put(field, joined(json, name));
            } else if (value == JsonToken.VALUE_STRING) {
                values.put(field, json.getText());
            } else if (value != JsonToken.VALUE_NULL) {
                throw new IOException("its " + name + " is not a string");
            }
        }
        if (json.nextToken() != null) {
            throw new IOException("it has more than one JSON object");
        }
    }

    /// Joins the strings of an array, such as several authors.
    private static String joined(JsonParser json, String name) throws IOException {
        List<String> all = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            all.add(json.getText());
        }
        if (json.currentToken() != JsonToken.END_ARRAY) {
            throw new IOException("its " + name + " is neither a string nor a list of strings");
        }
        return String.join(", ", all);
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
}
