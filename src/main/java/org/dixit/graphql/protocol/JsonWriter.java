package org.dixit.graphql.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufOutputStream;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dixit.graphql.plan.ResultMap;
import org.jspecify.annotations.Nullable;

/// Writes answers as JSON in UTF-8 (RFC 8259), up to a maximum length. Half a surrogate pair, which clients can send
/// as an escape, cannot be encoded in UTF-8 and is written as an escape, too.
public final class JsonWriter {

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build());

    /// The bytes that an answer begins with room for.
    private static final int ROOM = 1 << 12;

    /// The most bytes of room that an answer keeps while it waits to be sent.
    private static final int MOST_UNUSED = 1 << 16;

    private JsonWriter() {}

    /// Thrown if the JSON would be longer than allowed.
    public static final class TooLong extends RuntimeException {
        private TooLong() {
            super("the JSON is too long", null, false, false);
        }
    }

    /// Refuses what would exceed a number of bytes.
    private static final class Limited extends ByteBufOutputStream {

        private final long most;

        Limited(ByteBuf bytes, long most) {
            super(bytes);
            this.most = most;
        }

        @Override
        public void write(byte[] more, int from, int length) throws IOException {
            if (writtenBytes() + (long) length > most) {
                throw new TooLong();
            }
            super.write(more, from, length);
        }
    }

    /// Writes maps, lists, strings, numbers, booleans, `null`, and anything else that Jackson can write.
    ///
    /// @throws IllegalStateException if Jackson cannot write it
    public static Buffer of(@Nullable Object value) {
        return of(value, Long.MAX_VALUE);
    }

    /// Writes a value as at most `max` bytes of JSON.
    ///
    /// @throws TooLong if it takes more; writing then stopped after no more than that and a few kilobytes
    @SuppressWarnings("deprecation") // the way to make a buffer of bytes without a copy, in Vert.x 4
    public static Buffer of(@Nullable Object value, long max) {
        ByteBuf bytes = Unpooled.buffer(ROOM);
        OutputStream out = new Limited(bytes, max);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(json, value);
        } catch (IOException e) {
            throw new IllegalStateException("an answer has no JSON", e);
        }
        return Buffer.buffer(bytes.writableBytes() > MOST_UNUSED ? bytes.capacity(bytes.writerIndex()) : bytes);
    }

    /// Tests for classes before interfaces: a class is a single comparison, an interface a search among those that
    /// the class of the value implements.
    @SuppressWarnings("IfChainToSwitch") // a switch over types goes through an index of all of them
    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof ResultMap fields) {
            write(json, fields);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof List<?> items) {
            write(json, items);
        } else if (value instanceof Map<?, ?> fields) {
            write(json, fields);
        } else {
            json.writePOJO(value);
        }
    }

    /// Writes an object whose keys were encoded when its query was planned.
    private static void write(JsonGenerator json, ResultMap fields) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < fields.size(); i++) {
            json.writeFieldName(fields.name(i));
            write(json, fields.value(i));
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Map<?, ?> fields) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            json.writeFieldName(field.getKey().toString());
            write(json, field.getValue());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, List<?> items) throws IOException {
        json.writeStartArray();
        for (Object item : items) {
            write(json, item);
        }
        json.writeEndArray();
    }
}
