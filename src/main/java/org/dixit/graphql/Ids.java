package org.dixit.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Global ids: opaque to clients, a type and a key to us. They are the base64url (RFC 4648) of 17 bytes, the sign of
/// the type and the key. Those of before, of the words `Type:key`, are read as well.
///
/// @param type what it is the id of
/// @param key  the key in the archive
record Ids(Type type, UUID key) {

    private static final int BYTES = 1 + 2 * Long.BYTES;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /// What has an id. The names are those of the GraphQL types; an id begins with the letter.
    enum Type {
        Article('A'),
        Revision('R'),
        Actor('P'),
        Statement('S'),
        Mention('M'),
        Role('O');

        private final byte sign;

        /// The first letter of base64 stands for the upper six bits of the first byte.
        Type(char letter) {
            this.sign = (byte) (letter - 'A' << 2);
        }

        private static @Nullable Type of(byte sign) {
            for (Type type : values()) {
                if (type.sign == sign) {
                    return type;
                }
            }
            return null;
        }
    }

    /// The global id of `key`.
    static String of(Type type, UUID key) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .put(type.sign)
                .putLong(key.getMostSignificantBits())
                .putLong(key.getLeastSignificantBits());
        return ENCODER.encodeToString(bytes.array());
    }

    /// Reads an id of any type.
    ///
    /// @throws Refused where it is none
    static Ids read(String field, String id) {
        return find(id).orElseThrow(() -> unreadable(field, id));
    }

    /// Reads an id of any type; empty where it is none.
    static Optional<Ids> find(String id) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(id);
            Ids read = bytes.length == BYTES ? ofBytes(ByteBuffer.wrap(bytes)) : ofWords(new String(bytes, UTF_8));
            return Optional.ofNullable(read).filter(known -> known.isWritten(id) || known.wasWritten(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // not base64url, or the name of no type
        }
    }

    private static @Nullable Ids ofBytes(ByteBuffer bytes) {
        Type type = Type.of(bytes.get());
        return type == null ? null : new Ids(type, new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static @Nullable Ids ofWords(String words) {
        int colon = words.indexOf(':');
        return colon < 0
                ? null
                : new Ids(Type.valueOf(words.substring(0, colon)), UUID.fromString(words.substring(colon + 1)));
    }

    /// The one form in which an id is given: others that decode to the same are none.
    private boolean isWritten(String id) {
        return of(type, key).equals(id);
    }

    private boolean wasWritten(String id) {
        return ENCODER.encodeToString((type + ":" + key).getBytes(UTF_8)).equals(id);
    }

    /// Reads an id of one type.
    ///
    /// @throws Refused where it is none
    static UUID read(String field, String id, Type type) {
        Ids read = read(field, id);
        if (read.type != type) {
            throw Refused.input(field, "\"" + id + "\" is the id of " + a(read.type) + ", not of " + a(type));
        }
        return read.key;
    }

    /// Reads ids of one type, where there are any.
    ///
    /// @throws Refused where one of them is none
    static @Nullable List<UUID> readAll(String field, @Nullable List<String> ids, Type type) {
        List<String> few = Given.fewEnough(field, ids);
        return few == null
                ? null
                : few.stream().map(id -> read(field, id, type)).toList();
    }

    private static String a(Type type) {
        return (type == Type.Article || type == Type.Actor ? "an " : "a ") + type;
    }

    private static Refused unreadable(String field, String id) {
        return Refused.input(field, "\"" + Failure.shown(id) + "\" is not an id of this API");
    }
}
