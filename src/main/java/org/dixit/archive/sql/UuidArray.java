package org.dixit.archive.sql;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGBinaryObject;
import org.postgresql.util.PGobject;

/// Keys as a parameter of type `uuid[]`, sent in binary format (`array_recv` of PostgreSQL): the driver itself can
/// only send them as text, which costs both sides more than finding the rows.
@SuppressWarnings("serial") // it is never serialized
final class UuidArray extends PGobject implements PGBinaryObject {

    private static final int UUID_TYPE = 2950;
    private static final int HEADER = 5 * Integer.BYTES;
    private static final int ELEMENT = Integer.BYTES + 2 * Long.BYTES;

    private final List<UUID> ids;

    /// Creates an array of one or more keys.
    UuidArray(List<UUID> keys) {
        this.ids = keys;
        setType("_uuid");
    }

    /// The keys as text, for a connection that is not configured to send them in binary.
    @Override
    public String getValue() {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public int lengthInBytes() {
        return HEADER + ids.size() * ELEMENT;
    }

    @Override
    public void toBytes(byte[] bytes, int offset) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, lengthInBytes());
        // one dimension, no nulls, the element type; the number of elements; the index of the first one
        buffer.putInt(1).putInt(0).putInt(UUID_TYPE).putInt(ids.size()).putInt(1);
        for (UUID key : ids) {
            buffer.putInt(2 * Long.BYTES).putLong(key.getMostSignificantBits()).putLong(key.getLeastSignificantBits());
        }
    }

    @Override
    public void setByteValue(byte[] value, int offset) {
        throw new UnsupportedOperationException("the array is only sent, never read");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UuidArray array && array.ids.equals(ids);
    }

    @Override
    public int hashCode() {
        return ids.hashCode();
    }
}
