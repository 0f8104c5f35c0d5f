package org.dixit.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Global ids: opaque to clients, a type and a key to us.
///
/// @param type what it is the id of
/// @param key  the key in the archive
record Ids(Type type, UUID key) {

    /// What has an id. The names are those of the GraphQL types.
    enum Type {
        Article,
        Revision,
        Actor,
        Statement,
        Mention,
        Role
    }

    /// The global id of `key`.
    static String of(Type type, UUID key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((type + ":" + key).getBytes(UTF_8));
    }

    /// Reads an id of any type.
    ///
    /// @throws Refused where it is none
    static Ids read(String field, String id) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(id), UTF_8);
            int colon = plain.indexOf(':');
            if (colon > 0) {
                UUID key = UUID.fromString(plain.substring(colon + 1));
                Ids read = new Ids(Type.valueOf(plain.substring(0, colon)), key);
                if (of(read.type, read.key).equals(id)) {
                    return read;
                }
            }
        } catch (IllegalArgumentException e) {
            throw unreadable(field, id);
        }
        throw unreadable(field, id);
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
