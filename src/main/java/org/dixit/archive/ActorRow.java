package org.dixit.archive;

import java.sql.SQLException;
import java.util.UUID;
import org.dixit.extraction.ActorKind;
import org.jspecify.annotations.Nullable;

/// An actor as read. See [Actor] for the fields.
public record ActorRow(
        UUID id,
        ActorKind kind,
        boolean named,
        String name,
        @Nullable UUID articleId) {

    static final String COLUMNS = "a.id, a.kind, a.named, a.name, a.article_id";

    /// An actor of which only the key is known.
    public static ActorRow ofKey(UUID key) {
        return new ActorRow(key, ActorKind.PERSON, false, "", null);
    }

    static ActorRow read(Row row) throws SQLException {
        return read(row.id(), row);
    }

    /// The actor of a row that may have none.
    static @Nullable ActorRow readOrNull(Row row) throws SQLException {
        UUID id = row.idOrNull();
        if (id == null) {
            row.skip(4);
            return null;
        }
        return read(id, row);
    }

    private static ActorRow read(UUID id, Row row) throws SQLException {
        return new ActorRow(id, row.word(ActorKind.class), row.truth(), row.text(), row.idOrNull());
    }
}
