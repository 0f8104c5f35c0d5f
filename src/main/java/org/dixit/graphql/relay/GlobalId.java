package org.dixit.graphql.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dixit.graphql.error.ApiError;
import org.dixit.graphql.error.InvalidArgumentException;
import org.jspecify.annotations.Nullable;

/// A global id: opaque to clients, a type and a key internally. It is the base64url encoding (RFC 4648) of 17 bytes:
/// one for the type, followed by the key. Ids of the earlier form, the words `Type:key`, are accepted as well.
///
/// @param type the type of the object
/// @param key  the key in the archive
public record GlobalId(Type type, UUID key) {

    private static final int BYTES = 1 + 2 * Long.BYTES;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /// The types that have global ids, named like the GraphQL types. An id begins with the letter of its type.
    public enum Type {
        Article('A'),
        Revision('R'),
        Actor('P'),
        Statement('S'),
        Mention('M'),
        Role('O');

        private final byte code;

        /// The first letter of a base64 text encodes the upper six bits of the first byte.
        Type(char letter) {
            this.code = (byte) (letter - 'A' << 2);
        }

        private static @Nullable Type of(byte sign) {
            for (Type type : values()) {
                if (type.code == sign) {
                    return type;
                }
            }
            return null;
        }
    }

    /// Returns the global id of `key`.
    public static String of(Type type, UUID key) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .put(type.code)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits());
        return ENCODER.encodeToString(bytes.array());
    }

    /// Reads an id of any type.
    ///
    /// @throws InvalidArgumentException if it is not a global id
    public static GlobalId read(String field, String id) {
        return find(id).orElseThrow(() -> unreadable(field, id));
    }

    /// Reads an id of any type; empty if it is not a global id.
    public static Optional<GlobalId> find(String id) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(id);
            GlobalId read = bytes.length == BYTES ? ofBytes(ByteBuffer.wrap(bytes)) : ofText(new String(bytes, UTF_8));
            return Optional.ofNullable(read).filter(known -> known.isCanonical(id) || known.isCanonicalText(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not base64url, or not the name of a type
        }
    }

    private static @Nullable GlobalId ofBytes(ByteBuffer bytes) {
        Type type = Type.of(bytes.get());
        return type == null ? null : new GlobalId(type, new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static @Nullable GlobalId ofText(String words) {
        int colon = words.indexOf(':');
        return colon < 0
                ? null
                : new GlobalId(Type.valueOf(words.substring(0, colon)), UUID.fromString(words.substring(colon + 1)));
    }

    /// Whether an id is in the form in which ids are issued; other texts that decode to the same bytes are rejected.
    private boolean isCanonical(String id) {
        return of(type, key).equals(id);
    }

    private boolean isCanonicalText(String id) {
        return ENCODER.encodeToString((type + ":" + key).getBytes(UTF_8)).equals(id);
    }

    /// Reads an id of one type.
    ///
    /// @throws InvalidArgumentException if it is not a global id of that type
    public static UUID read(String field, String id, Type type) {
        GlobalId read = read(field, id);
        if (read.type != type) {
            throw InvalidArgumentException.input(
                    field,
                    "\"" + id + "\" is the id of " + withIndefiniteArticle(read.type) + ", not of "
                            + withIndefiniteArticle(type));
        }
        return read.key;
    }

    /// Reads ids of one type; `null` if there is no list.
    ///
    /// @throws InvalidArgumentException if one of them is not a global id of that type
    public static @Nullable List<UUID> readAll(String field, @Nullable List<String> ids, Type type) {
        List<String> few = ArgumentChecks.checkNumber(field, ids);
        return few == null
                ? null
                : few.stream().map(id -> read(field, id, type)).toList();
    }

    private static String withIndefiniteArticle(Type type) {
        return (type == Type.Article || type == Type.Actor ? "an " : "a ") + type;
    }

    private static InvalidArgumentException unreadable(String field, String id) {
        return InvalidArgumentException.input(field, "\"" + ApiError.shown(id) + "\" is not an id of this API");
    }
}
