package org.dixit.launch;

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

/// One article as a file or a line of one has it.
///
/// @param id         what the line calls it, as JSON; `null` where it has no id
/// @param submission what is to be taken in, `null` where nothing could be read
/// @param fault      why not
/// @param present    the fields of an article that the line has
/// @param unknown    the names in the line that are not a field of an article, in order, and whether text is under them
record Handed(
        @Nullable String id,
        @Nullable Submission submission,
        @Nullable String fault,
        Set<String> present,
        Map<String, Boolean> unknown) {

    static final String NO_TEXT = "The line has no text.";

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Lines.LONGEST)
                    .build())
            .build();

    /// A whole file of plain text.
    static Handed text(byte[] bytes, Fields fields) {
        try {
            Map<String, String> values = new HashMap<>(fields.defaults());
            values.put("text", Encodings.decode(bytes));
            return new Handed(null, submission(values), null, Set.of(), Map.of());
        } catch (CharacterCodingException e) {
            return failed(null, Encodings.notUtf8(bytes));
        }
    }

    /// A line of JSON Lines: an object with `text` and, where known, `id` and the other [Fields#OF_ARTICLE].
    static Handed line(byte[] bytes, Fields fields) {
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
            String id = values.remove(Fields.ID);
            Set<String> present = Set.copyOf(values.keySet());
            fields.defaults().forEach(values::putIfAbsent);
            return values.containsKey("text")
                    ? new Handed(id, submission(values), null, present, unknown)
                    : new Handed(id, null, NO_TEXT, present, unknown);
        } catch (JsonProcessingException e) {
            return failed(
                    values.get(Fields.ID),
                    "The line is not a JSON object as expected: " + e.getOriginalMessage() + " (column "
                            + (e.getLocation() == null ? 0 : e.getLocation().getColumnNr()) + ").");
        } catch (IOException e) {
            return failed(values.get(Fields.ID), "The line cannot be read: " + e.getMessage() + ".");
        }
    }

    /// Nothing could be read.
    static Handed failed(@Nullable String id, String fault) {
        return new Handed(id, null, fault, Set.of(), Map.of());
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

    /// Whether all is well with the line but that it has no text.
    boolean lacksText() {
        return NO_TEXT.equals(fault);
    }

    private static void read(JsonParser json, Fields fields, Map<String, String> values, Map<String, Boolean> unknown)
            throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("it is not a JSON object");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            String field = fields.of(name);
            JsonToken value = json.nextToken();
            if (name.equals(Fields.ID) && field == null) {
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

    /// Several authors, say.
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
